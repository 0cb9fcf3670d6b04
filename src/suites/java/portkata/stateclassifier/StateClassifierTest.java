package portkata.stateclassifier;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import portkata.grading.Graded;
import portkata.grading.Topic;

@Graded
class StateClassifierTest {

    private static final String ALL_RAW = "SYN, ACK, WINDOW, FIN, NULL, XMAS, UDP";
    private static final String RARE = "ICMP 3/6, ICMP 3/7, ICMP 3/8, ICMP 3/11, ICMP 3/12, ICMP 3/14, ICMP 3/15";

    private final StateClassifier classifier;

    StateClassifierTest(StateClassifier classifier) {
        this.classifier = classifier;
    }

    @BeforeAll
    static void every_row_of_the_table_is_graded() {
        StateTable.demandEveryRow(StateClassifierTest.class);
    }

    @Topic("connect scan")
    @Order(1)
    class ConnectScan {

        @Rows(scan = "CONNECT", outcome = "connected")
        void an_established_connection_is_open(RowCase rows) {
            grade(rows, "the handshake finished, so somebody accepts connections at the other end");
        }

        @Rows(scan = "CONNECT", outcome = "connected to itself, connected", together = true)
        void a_connection_to_itself_is_no_listener(RowCase rows) {
            grade(rows, "a scan of one's own ephemeral ports meets itself now and then, and nobody listens there");
        }

        @Rows(scan = "CONNECT", outcome = "ECONNREFUSED, ICMP 3/3")
        void a_refusal_is_closed(RowCase rows) {
            grade(rows, "connect reports a RST and a firewall's port unreachable alike, and cannot tell them apart");
        }

        @Rows(scan = "CONNECT", outcome = "EACCES, ENOPROTOOPT, EHOSTUNREACH, ENETUNREACH, ENONET")
        void an_unreachable_port_is_filtered(RowCase rows) {
            grade(rows, "something on the way spoke for the port, so nobody knows whether it has a listener");
        }

        @Rows(scan = "CONNECT", outcome = "ETIMEDOUT, EHOSTDOWN")
        void a_kernel_that_gave_up_waiting_heard_nothing(RowCase rows) {
            grade(rows, "nobody refused, although Java throws ConnectException for a kernel timeout as well");
        }

        @Rows(scan = "CONNECT", outcome = "ENETDOWN or ENETRESET or ECONNABORTED, ENETUNREACH", together = true)
        void trouble_on_the_own_side_ends_the_scan(RowCase rows) {
            grade(rows, "a report full of filtered ports would hide that the scanner's own network failed");
        }

        @Rows(scan = "CONNECT", outcome = "any other errno, EHOSTUNREACH", together = true)
        void an_errno_that_tells_nothing_sets_no_state(RowCase rows) {
            grade(rows, "a scanner that runs out of local ports must not call the target filtered for it");
        }

        @Rows(scan = "CONNECT", outcome = "ICMP 3/0, ICMP 3/1, ICMP 3/2, ICMP 3/9, ICMP 3/10, ICMP 3/13")
        void icmp_arrives_as_an_errno(RowCase rows) {
            grade(rows, "without raw sockets the code is lost: Linux folds the prohibitions into unreachables");
        }
    }

    @Topic("tcp answers")
    @Order(2)
    class TcpAnswers {

        @Rows(scan = "SYN", outcome = "SYN+ACK, SYN")
        void any_form_of_syn_comes_from_a_listener(RowCase rows) {
            grade(rows, "whoever answers a SYN with a SYN is ready to talk, even by the rare split handshake");
        }

        @Rows(scan = "SYN, FIN, NULL, XMAS", outcome = "RST")
        void a_reset_says_that_nothing_listens(RowCase rows) {
            grade(rows, "by the standard only a closed port resets these probes, whether or not the reset carries ACK");
        }

        @Rows(scan = "ACK", outcome = "RST")
        void a_reset_to_an_ack_says_reachable_and_no_more(RowCase rows) {
            grade(rows, "open and closed ports both reset a stray ACK: this scan maps the firewall, not the services");
        }

        @Rows(scan = "WINDOW", outcome = "RST with a window above 0, RST with window 0", together = true)
        void the_window_of_a_reset_decides(RowCase rows) {
            grade(rows, "on some systems the reset of an open port keeps its window: all that this scan goes by");
        }

        @Rows(scan = "ACK, WINDOW, FIN, NULL, XMAS", outcome = "any reply without RST")
        void a_reply_without_rst_is_ignored(RowCase rows) {
            grade(rows, "no port answers these probes so: a stray or forged segment must not make it look open");
        }
    }

    @Topic("silence")
    @Order(3)
    class NoAnswer {

        @Rows(scan = "CONNECT, SYN", outcome = "silence")
        void silence_after_a_syn_is_a_filter(RowCase rows) {
            grade(rows, "an open port accepts and a closed one resets, so something dropped the probe or its answer");
        }

        @Rows(scan = "ACK, WINDOW", outcome = "silence")
        void silence_after_an_ack_is_a_filter(RowCase rows) {
            grade(rows, "every port that the ACK reaches resets it, so something on the way must have dropped it");
        }

        @Rows(scan = "FIN, NULL, XMAS", outcome = "silence")
        void silence_after_a_fin_may_be_an_open_port(RowCase rows) {
            grade(rows, "an open port drops such a segment as RFC 9293 asks, and a firewall drops it too");
        }

        @Rows(scan = "UDP", outcome = "silence, silence with --defeat-icmp-ratelimit")
        void silence_after_a_datagram_has_two_readings(RowCase rows) {
            grade(rows, "a UDP service need not answer, and a hurried scanner misses the errors of closed ports");
        }
    }

    @Topic("udp and port unreachable")
    @Order(4)
    class UdpAndPortUnreachable {

        @Rows(scan = "UDP", outcome = "any datagram")
        void any_datagram_comes_from_a_service(RowCase rows) {
            grade(rows, "only a program that has the port can answer from it, even with no data at all");
        }

        @Rows(scan = "UDP", outcome = "ICMP 3/3 from the target, ICMP 3/3 from another address", together = true)
        void port_unreachable_counts_from_the_target_alone(RowCase rows) {
            grade(rows, "the target knows its ports; a firewall that rejects writes the same error to hide them");
        }

        @Rows(scan = "UDP", outcome = "ICMPv6 1/4 from the target, ICMPv6 1/4 from another address", together = true)
        void port_unreachable_of_icmpv6_counts_likewise(RowCase rows) {
            grade(rows, "the target knows its ports; a firewall that rejects writes the same error to hide them");
        }

        @Rows(scan = "SYN, ACK, WINDOW, FIN, NULL, XMAS", outcome = "ICMP 3/3, ICMPv6 1/4")
        void tcp_says_closed_with_a_reset(RowCase rows) {
            grade(rows, "a closed TCP port sends RST, so this is a firewall's REJECT even under the target's address");
        }
    }

    @Topic("icmp")
    @Order(5)
    class Icmp {

        @Rows(scan = ALL_RAW, outcome = "ICMP 3/0, ICMP 3/1, ICMP 3/2, ICMP 11/x")
        void a_probe_that_did_not_arrive(RowCase rows) {
            grade(rows, "the probe never reached the port, and the reason tells the engineer where to look");
        }

        @Rows(scan = ALL_RAW, outcome = "ICMP 3/9, ICMP 3/10, ICMP 3/13")
        void a_probe_that_was_forbidden(RowCase rows) {
            grade(rows, "here a packet filter admits that it exists, and says for what: network, host or this traffic");
        }
    }

    @Topic("icmp that decides nothing")
    @Order(6)
    class IcmpThatDecidesNothing {

        @Rows(scan = ALL_RAW, outcome = "ICMP 3/4, ICMP 3/5", together = true)
        void a_word_about_the_path_is_ignored(RowCase rows) {
            grade(rows, "too big for a link, or a failed source route: the probe's form was at fault, not the port");
        }

        @Rows(scan = ALL_RAW, outcome = RARE, together = true)
        void a_rare_code_is_ignored(RowCase rows) {
            grade(rows, "nmap does not expect this code and goes on waiting, so silence has the last word");
        }
    }

    @Topic("icmpv6")
    @Order(7)
    class Icmpv6 {

        @Rows(scan = ALL_RAW, outcome = "ICMPv6 1/0, ICMPv6 1/2, ICMPv6 1/3")
        void a_probe_that_found_no_way(RowCase rows) {
            grade(rows, "ICMPv6 has numbers of its own: read as ICMP they send the engineer to the wrong place");
        }

        @Rows(scan = ALL_RAW, outcome = "ICMPv6 1/1, ICMPv6 1/5, ICMPv6 1/6")
        void a_probe_that_a_policy_stopped(RowCase rows) {
            grade(rows, "an administrator wanted this: codes 5 and 6 only say more exactly what code 1 says");
        }
    }

    private void grade(RowCase rows, String why) {
        rows.grade(classifier, why);
    }
}
