package portkata.stateclassifier;

/** Asks what a scanner concludes that sees nothing but the result of the system call. */
abstract class ConnectScanCases extends Cases {

    ConnectScanCases(StateClassifier classifier) {
        super(classifier);
    }

    @Rows(scan = "CONNECT", outcome = "connected")
    void an_established_connection_is_open(RowCase rows) {
        grade(rows, "the handshake finished, so somebody accepts connections at the other end");
    }

    @Rows(scan = "CONNECT", outcome = "connected to itself", against = "connected")
    void a_connection_to_itself_is_no_listener(RowCase rows) {
        grade(rows, "a listener accepts at another endpoint; a socket that met its own SYN has found none");
    }

    @Rows(scan = "CONNECT", outcome = "ECONNREFUSED, ICMP 3/3")
    void a_refusal_is_closed(RowCase rows) {
        grade(rows, "connect reports a RST and a firewall's port unreachable alike, and cannot tell them apart");
    }

    @Rows(scan = "CONNECT", outcome = "ENOPROTOOPT, EHOSTUNREACH, ENETUNREACH, ENONET")
    void an_unreachable_port_is_filtered(RowCase rows) {
        grade(rows, "the attempt failed on its way, perhaps at the scanner's own routes: the port said nothing");
    }

    @Rows(scan = "CONNECT", outcome = "EACCES")
    void a_forbidden_connect_is_filtered(RowCase rows) {
        grade(rows, "a policy stopped the attempt, on the way or in a firewall of the scanner's own machine");
    }

    @Rows(scan = "CONNECT", outcome = "ETIMEDOUT, EHOSTDOWN")
    void a_kernel_that_gave_up_waiting_heard_nothing(RowCase rows) {
        grade(rows, "nobody refused, although Java throws ConnectException for a kernel timeout as well");
    }

    @Rows(scan = "CONNECT", outcome = "ENETDOWN or ENETRESET or ECONNABORTED", against = "ENETUNREACH")
    void trouble_on_the_own_side_ends_the_scan(RowCase rows) {
        grade(rows, "no way to the target is a finding, but a broken network at the scanner's end is none");
    }

    @Rows(scan = "CONNECT", outcome = "any other errno", against = "EHOSTUNREACH")
    void an_errno_that_tells_nothing_sets_no_state(RowCase rows) {
        grade(rows, "only some errnos speak of the target; the scanner's own trouble must not end up in its report");
    }

    @Rows(scan = "CONNECT", outcome = "ICMP 3/0, ICMP 3/1, ICMP 3/2, ICMP 3/9, ICMP 3/10, ICMP 3/13")
    void icmp_arrives_as_an_errno(RowCase rows) {
        grade(rows, "without raw sockets the code is lost: Linux folds the prohibitions into unreachables");
    }
}
