package portkata.grader.format;

import java.util.Optional;
import portkata.grader.result.Verdict;

/** Names verdicts for programs, in words that do not change. */
final class VerdictWords {

    private VerdictWords() {}

    static String of(Verdict verdict) {
        if (verdict instanceof Verdict.Passed) {
            return "passed";
        } else if (verdict instanceof Verdict.WrongAnswer) {
            return "wrong answer";
        } else if (verdict instanceof Verdict.Crashed) {
            return "crashed";
        } else if (verdict instanceof Verdict.TooSlow) {
            return "too slow";
        } else if (verdict instanceof Verdict.Unusable) {
            return "unusable";
        } else if (verdict instanceof Verdict.Skipped) {
            return "skipped";
        } else if (verdict instanceof Verdict.NotRunHere) {
            return "not run here";
        } else if (verdict instanceof Verdict.NotStarted) {
            return "not started";
        }
        return "kit fault";
    }

    /** Gives the sentence that a verdict consists of; empty where it has facts instead, or nothing to say. */
    static Optional<String> reason(Verdict verdict) {
        if (verdict instanceof Verdict.Unusable unusable) {
            return Optional.of(unusable.sentence());
        } else if (verdict instanceof Verdict.Skipped skipped) {
            return Optional.of(skipped.reason());
        } else if (verdict instanceof Verdict.NotRunHere notHere) {
            return Optional.of(notHere.reason());
        } else if (verdict instanceof Verdict.KitFault fault) {
            return Optional.of(fault.what());
        }
        return Optional.empty();
    }
}
