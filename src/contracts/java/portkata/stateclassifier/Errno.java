package portkata.stateclassifier;

/**
 * Names the errors that {@code connect} may end with, as Unix systems call them.
 *
 * <p>Sources: POSIX.1-2017, {@code <errno.h>}; Linux, {@code errno(3)} for {@code EHOSTDOWN} and {@code ENONET} and
 * {@code connect(2)} for the local firewall.
 */
public enum Errno {
    /** Somebody refused: a RST came back, or an ICMP port unreachable. */
    ECONNREFUSED,
    /** Permission denied: by a local firewall, or on Linux what an ICMPv6 "administratively prohibited" turns into. */
    EACCES,
    /** Operation not permitted: another answer of a local firewall. */
    EPERM,
    /** Protocol not available: what an ICMP protocol unreachable turns into. */
    ENOPROTOOPT,
    /** No route to the host. */
    EHOSTUNREACH,
    /** Network unreachable. */
    ENETUNREACH,
    /** The kernel repeated its SYN until it gave up. */
    ETIMEDOUT,
    /** The host is down. */
    EHOSTDOWN,
    /** The machine is not on the network: on Linux what an ICMP "source host isolated" turns into. */
    ENONET,
    /** The scanner's own network interface is down. */
    ENETDOWN,
    /** The network dropped the connection on reset. */
    ENETRESET,
    /** The connection was aborted on the scanner's own side. */
    ECONNABORTED,
    /** No local address or port is left to connect from. */
    EADDRNOTAVAIL,
    /** The operation is not supported on this socket. */
    EOPNOTSUPP
}
