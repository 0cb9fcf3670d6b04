package portkata.stateclassifier;

import java.util.List;

/**
 * Holds what is right or wrong together, as one case.
 *
 * @param name the case's name on the board, for example {@code SYN: RST+ACK}
 * @param questions at least one, in the order in which they are asked
 */
record RowCase(String name, List<Question> questions) {

    void grade(StateClassifier classifier, String why) {
        questions.forEach(question -> question.ask(classifier, why));
    }

    @Override
    public String toString() {
        return name;
    }
}
