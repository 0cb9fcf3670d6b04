package portkata.stateclassifier;

import portkata.stateclassifier.Rows.Per;

/** Asks for the ICMPv6 errors that make a port filtered, whichever scan meets them. */
abstract class Icmpv6Cases extends Cases {

    Icmpv6Cases(StateClassifier classifier) {
        super(classifier);
    }

    @Rows(scan = ALL_RAW, outcome = "ICMPv6 1/0, ICMPv6 1/2, ICMPv6 1/3", per = Per.OUTCOME)
    void a_probe_that_found_no_way(RowCase rows) {
        grade(rows, "ICMPv6 has numbers of its own: read as ICMP they send the engineer to the wrong place");
    }

    @Rows(scan = ALL_RAW, outcome = "ICMPv6 1/1", per = Per.OUTCOME)
    void a_probe_that_a_policy_stopped(RowCase rows) {
        grade(rows, "an administrator wanted this; read as ICMP 3/1 it would look like a dead host");
    }

    @Rows(scan = ALL_RAW, outcome = "ICMPv6 1/5, ICMPv6 1/6", against = "ICMPv6 1/1", per = Per.OUTCOME)
    void a_policy_stated_more_exactly(RowCase rows) {
        grade(rows, "an administrator wanted this: codes 5 and 6 only say more exactly what code 1 says");
    }
}
