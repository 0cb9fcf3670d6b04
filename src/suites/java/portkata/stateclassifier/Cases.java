package portkata.stateclassifier;

/** Grades the classifier of the case at hand. */
abstract class Cases {

    static final String RAW_TCP = "SYN, ACK, WINDOW, FIN, NULL, XMAS";
    static final String ALL_RAW = RAW_TCP + ", UDP";

    private final StateClassifier classifier;

    Cases(StateClassifier classifier) {
        this.classifier = classifier;
    }

    final void grade(RowCase rows, String why) {
        rows.grade(classifier, why);
    }
}
