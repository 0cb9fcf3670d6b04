package portkata.stateclassifier;

import static java.util.stream.Collectors.joining;
import static portkata.grading.Expect.expect;

import java.util.List;
import java.util.Optional;
import portkata.grading.Expect;

/**
 * Holds the rows that are right or wrong together, as one case.
 *
 * @param rows at least one, in the order in which they are asked
 */
record RowCase(List<Row> rows) {

    /** Asks for every outcome of every row, and expects the table's verdict. */
    void grade(StateClassifier classifier, String why) {
        for (Row row : rows) {
            for (ProbeOutcome outcome : row.outcomes()) {
                Expect<Optional<Verdict>> verdict =
                        expect(classifier.classify(row.scan(), outcome)).because(why);
                Misconceptions.ALL.stream()
                        .filter(misconception -> misconception.mayShowIn(row.scan(), outcome))
                        .forEach(misconception -> verdict.suspect(misconception.name(), misconception.answer()));
                verdict.toBe(row.verdict());
            }
        }
    }

    /** Gives the case's name on the board, for example {@code FIN, NULL, XMAS: silence}. */
    @Override
    public String toString() {
        String scans = rows.stream().map(row -> row.scan().name()).distinct().collect(joining(", "));
        return scans + ": " + rows.stream().map(Row::outcome).distinct().collect(joining(" | "));
    }
}
