package portkata.stateclassifier;

import portkata.stateclassifier.Rows.Per;

/** Asks for the ICMP errors that nmap ignores. */
abstract class UnexpectedIcmpCases extends Cases {

    private static final String UNEXPECTED =
            "ICMP 3/4, ICMP 3/5, ICMP 3/6, ICMP 3/7, ICMP 3/8," + " ICMP 3/11, ICMP 3/12, ICMP 3/14, ICMP 3/15";

    UnexpectedIcmpCases(StateClassifier classifier) {
        super(classifier);
    }

    @Rows(
            scan = ALL_RAW,
            outcome = UNEXPECTED,
            against = "silence",
            per = Per.SCAN,
            called = "nine other codes of ICMP 3")
    void an_unexpected_code_counts_as_silence(RowCase rows) {
        grade(rows, "nmap goes on waiting after a code that it does not expect, so silence has the last word");
    }
}
