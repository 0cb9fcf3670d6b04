package portkata;

/** Names the two transports that ports belong to; port 53 of one is not port 53 of the other. */
public enum Transport {
    /** Transmission Control Protocol, RFC 9293: connections, order, retransmission. */
    TCP,
    /** User Datagram Protocol, RFC 768: single datagrams, no handshake. */
    UDP
}
