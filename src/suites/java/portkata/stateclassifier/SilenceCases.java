package portkata.stateclassifier;

/** Asks what it tells that nothing came back, probe by probe. */
abstract class SilenceCases extends Cases {

    SilenceCases(StateClassifier classifier) {
        super(classifier);
    }

    @Rows(scan = "CONNECT, SYN", outcome = "silence")
    void silence_after_a_syn_is_taken_for_a_filter(RowCase rows) {
        grade(rows, "open and closed ports both answer a SYN; nmap blames a filter, though the host may be down");
    }

    @Rows(scan = "ACK, WINDOW", outcome = "silence")
    void silence_after_an_ack_is_taken_for_a_filter(RowCase rows) {
        grade(rows, "every port that the ACK reaches resets it, so something seems to have dropped it");
    }

    @Rows(scan = "FIN, NULL, XMAS", outcome = "silence")
    void silence_may_be_an_open_port_that_drops_the_probe(RowCase rows) {
        grade(rows, "an open port drops such a segment as RFC 9293 asks, and a firewall drops it too");
    }

    @Rows(scan = "UDP", outcome = "silence", against = "any datagram")
    void silence_after_a_datagram_has_two_readings(RowCase rows) {
        grade(rows, "a datagram back proves a service, but a service need not send one, nor does a firewall");
    }

    @Rows(scan = "UDP", outcome = "silence with --defeat-icmp-ratelimit", against = "any datagram")
    void silence_in_a_hurry_has_two_other_readings(RowCase rows) {
        grade(rows, "a hurried scanner still counts datagrams, but misses the late errors of closed ports");
    }
}
