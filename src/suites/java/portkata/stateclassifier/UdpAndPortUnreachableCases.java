package portkata.stateclassifier;

import portkata.stateclassifier.Rows.Per;

/** Asks for the answers of a UDP port, and for the ICMP error that is one of them. */
abstract class UdpAndPortUnreachableCases extends Cases {

    UdpAndPortUnreachableCases(StateClassifier classifier) {
        super(classifier);
    }

    @Rows(scan = "UDP", outcome = "any datagram")
    void any_datagram_comes_from_a_service(RowCase rows) {
        grade(rows, "what comes back from the port shows that a program has it, even with no data at all");
    }

    @Rows(scan = "UDP", outcome = "ICMP 3/3 from the target, ICMPv6 1/4 from the target", against = "any datagram")
    void the_target_itself_says_open_or_closed(RowCase rows) {
        grade(rows, "the target knows its ports: a datagram says open, its own port unreachable says closed");
    }

    @Rows(scan = "UDP", outcome = "ICMP 3/3 from another address", against = "any datagram, ICMP 3/3 from the target")
    void port_unreachable_counts_from_the_target_alone(RowCase rows) {
        grade(rows, "only the target knows its ports; a router or firewall can write port unreachable as well");
    }

    @Rows(
            scan = "UDP",
            outcome = "ICMPv6 1/4 from another address",
            against = "any datagram, ICMPv6 1/4 from the target")
    void port_unreachable_of_icmpv6_counts_likewise(RowCase rows) {
        grade(rows, "only the target knows its ports; a router or firewall can write port unreachable as well");
    }

    @Rows(scan = RAW_TCP, outcome = "ICMP 3/3, ICMPv6 1/4", per = Per.OUTCOME)
    void a_raw_tcp_scan_expects_a_reset_from_a_closed_port(RowCase rows) {
        grade(rows, "hosts say closed with RST, so nmap takes this for a REJECT rule, the target's own included");
    }
}
