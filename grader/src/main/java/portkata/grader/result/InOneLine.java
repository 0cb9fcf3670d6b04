package portkata.grader.result;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a verdict into one line, for the test views of editors and for findings, which show no board. */
public final class InOneLine {

    private InOneLine() {}

    /** Says how a case ended. */
    public static String of(Verdict verdict) {
        if (verdict instanceof Verdict.WrongAnswer wrong) {
            return Stream.of(
                            wrong.call().orElse(""),
                            wrong.observed().map(what -> what + " ").orElse("")
                                    + wrong.expected()
                                            .map(right -> "expected " + right + ", ")
                                            .orElse("")
                                    + "but was " + wrong.actual(),
                            wrong.why().orElse(""),
                            wrong.lookAt().map(line -> "look at " + line).orElse(""))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("; "));
        } else if (verdict instanceof Verdict.Crashed crashed) {
            return crashed.call() + " threw " + crashed.what()
                    + crashed.lookAt().map(line -> "; look at " + line).orElse("");
        } else if (verdict instanceof Verdict.TooSlow slow) {
            return slow.call() + " did not return in time";
        } else if (verdict instanceof Verdict.Unusable unusable) {
            return unusable.sentence();
        } else if (verdict instanceof Verdict.Skipped skipped) {
            return "skipped: " + skipped.reason();
        } else if (verdict instanceof Verdict.NotRunHere notHere) {
            return "not run here: " + notHere.reason();
        } else if (verdict instanceof Verdict.KitFault fault) {
            return "the kit itself failed: " + fault.what();
        } else if (verdict instanceof Verdict.Passed) {
            return "passed";
        } else {
            return "not started yet";
        }
    }
}
