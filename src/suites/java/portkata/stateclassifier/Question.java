package portkata.stateclassifier;

import static portkata.grading.Expect.expect;

import java.util.List;
import java.util.Optional;
import portkata.grading.Expect;

/**
 * Asks for one form of a row of the table.
 *
 * @param row the row, which has the right answer
 * @param form which of its outcomes to ask for
 */
record Question(Row row, Form form) {

    /** Asks for every sample, and expects the row's verdict. */
    void ask(StateClassifier classifier, String why) {
        for (ProbeOutcome outcome : form.samples()) {
            List<Misconception> likely = Misconceptions.behind(classifier, row.scan(), outcome);
            Expect<Optional<Verdict>> verdict =
                    expect(classifier.classify(row.scan(), outcome)).because(why);
            likely.forEach(misconception -> verdict.suspect(misconception.name(), misconception.answer()));
            verdict.toBe(row.verdict());
        }
    }
}
