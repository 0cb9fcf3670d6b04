package portkata.stateclassifier;

import java.util.Optional;
import java.util.stream.Stream;
import portkata.PortState;

/**
 * Holds one line of {@code state-table.csv}.
 *
 * @param scan the scan that it speaks of
 * @param outcome the outcome in the table's words, which {@link Outcomes} understands
 * @param verdict the right answer; empty where the table says {@code none}
 * @param source where the line comes from
 */
record Row(ScanType scan, String outcome, Optional<Verdict> verdict, String source) {

    static Row parse(String line) {
        String[] columns = line.split(",", -1);
        if (columns.length != 5) {
            throw new IllegalArgumentException("state-table.csv: five columns expected in: " + line);
        }
        return new Row(ScanType.valueOf(columns[0]), columns[1], verdict(columns[2], columns[3]), columns[4]);
    }

    /** Gives a question for each form of the outcome; all of them have the same answer. */
    Stream<Question> questions() {
        return Outcomes.forms(outcome).stream().map(form -> new Question(this, form));
    }

    private static Optional<Verdict> verdict(String state, String reason) {
        return state.equals("none") ? Optional.empty() : Optional.of(new Verdict(PortState.valueOf(state), reason));
    }
}
