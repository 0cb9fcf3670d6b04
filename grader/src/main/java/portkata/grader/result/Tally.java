package portkata.grader.result;

import java.util.Collection;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Counts cases by how they ended.
 *
 * @param all every case of the suite, those that this system cannot run included
 * @param passed cases that earned their point
 * @param failed cases in which something attempted is wrong
 * @param notStarted cases that met a stub
 * @param skipped cases that were not tried
 * @param notRunHere cases that this system cannot run
 */
public record Tally(int all, int passed, int failed, int notStarted, int skipped, int notRunHere) {

    /** Counts {@code cases}. */
    public static Tally of(Collection<CaseResult> cases) {
        return new Tally(
                cases.size(),
                count(cases, Verdict::isPassed),
                count(cases, Verdict::isFailure),
                count(cases, verdict -> verdict instanceof Verdict.NotStarted),
                count(cases, verdict -> verdict instanceof Verdict.Skipped),
                count(cases, verdict -> verdict instanceof Verdict.NotRunHere));
    }

    /** Adds up. */
    public static Tally sum(Collection<Tally> parts) {
        return new Tally(
                sum(parts, Tally::all),
                sum(parts, Tally::passed),
                sum(parts, Tally::failed),
                sum(parts, Tally::notStarted),
                sum(parts, Tally::skipped),
                sum(parts, Tally::notRunHere));
    }

    private static int sum(Collection<Tally> parts, ToIntFunction<Tally> count) {
        return parts.stream().mapToInt(count).sum();
    }

    /** Gives the cases that the score is taken of: those that this system can run. */
    public int counted() {
        return all - notRunHere;
    }

    /** Gives the share of counted cases that passed, from 0 to 1; 0 when nothing is counted. */
    public double share() {
        return counted() == 0 ? 0 : (double) passed / counted();
    }

    /** Gives the share of counted cases that passed in {@code parts}, rounded down, so that all of them means complete. */
    public int shareIn(int parts) {
        return counted() == 0 ? 0 : (int) ((long) parts * passed / counted());
    }

    /** Tells whether every counted case passed, and there is one. */
    public boolean isComplete() {
        return counted() > 0 && passed == counted();
    }

    private static int count(Collection<CaseResult> cases, Predicate<Verdict> kind) {
        return (int) cases.stream().map(CaseResult::verdict).filter(kind).count();
    }
}
