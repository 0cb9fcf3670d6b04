package portkata.stateclassifier;

import portkata.stateclassifier.Rows.Per;

/** Asks for the ICMP errors that make a port filtered, whichever scan meets them. */
abstract class IcmpCases extends Cases {

    IcmpCases(StateClassifier classifier) {
        super(classifier);
    }

    @Rows(scan = ALL_RAW, outcome = "ICMP 3/0, ICMP 3/1, ICMP 3/2", per = Per.OUTCOME)
    void a_probe_that_did_not_arrive(RowCase rows) {
        grade(rows, "the probe never reached the port, and the reason tells the engineer where to look");
    }

    @Rows(scan = ALL_RAW, outcome = "ICMP 11/x", against = "ICMP 3/1", per = Per.OUTCOME)
    void a_probe_that_ran_out_of_hops(RowCase rows) {
        grade(rows, "the probe never reached the port: a dead host and a routing loop are different repairs");
    }

    @Rows(scan = ALL_RAW, outcome = "ICMP 3/9, ICMP 3/10, ICMP 3/13", per = Per.OUTCOME)
    void a_probe_that_was_forbidden(RowCase rows) {
        grade(rows, "here a packet filter admits that it exists, and says for what: network, host or this traffic");
    }
}
