package portkata.grader.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portkata.grader.result.CaseResult;
import portkata.grader.result.Verdict;
import portkata.grading.Values;

/** Draws one failure as a list of facts: the call, what was expected, what came, why it matters, where to look. */
final class FailureLines {

    private static final int CALL_INDENT = 8;
    private static final int FACT_INDENT = 10;

    private static final int MOST_PRINTED = 8;

    private final Look look;
    private final List<String> lines = new ArrayList<>();

    FailureLines(Look look) {
        this.look = look;
    }

    List<String> of(CaseResult failure) {
        Verdict verdict = failure.verdict();
        if (verdict instanceof Verdict.WrongAnswer wrong) {
            call(wrong.call().orElse(failure.name()));
            wrong.observed().ifPresent(what -> fact("measured", what));
            wrong.expected().ifPresent(right -> fact("expected", right));
            bad("but was", wrong.actual());
            wrong.why().ifPresent(why -> fact("why", why));
            lookAt(wrong.lookAt());
        } else if (verdict instanceof Verdict.Crashed crashed) {
            call(crashed.call());
            bad("crashed", crashed.what());
            lookAt(crashed.lookAt());
        } else if (verdict instanceof Verdict.TooSlow slow) {
            call(slow.call());
            bad("but", "it did not return in time");
            lookAt(slow.lookAt());
        } else if (verdict instanceof Verdict.KitFault fault) {
            call(failure.name());
            bad("kit fault", fault.what());
            fact("what now", "this is not your mistake: please report it as \"a verdict is wrong\"");
        }
        printed(failure.printed());
        return lines;
    }

    private void printed(List<String> printed) {
        for (int i = 0; i < Math.min(printed.size(), MOST_PRINTED); i++) {
            fact(i == 0 ? "printed" : "", Values.printable(printed.get(i)));
        }
        if (printed.size() > MOST_PRINTED) {
            fact("", "… and more");
        }
    }

    private void call(String call) {
        for (String line : Paragraph.lines(CALL_INDENT, "", call, look.width())) {
            lines.add(look.paint(Tone.STRONG, line));
        }
    }

    private void fact(String label, String text) {
        lines.addAll(Paragraph.lines(FACT_INDENT, String.format("%-10s", label), text, look.width()));
    }

    private void bad(String label, String text) {
        for (String line : Paragraph.lines(FACT_INDENT, String.format("%-10s", label), text, look.width())) {
            lines.add(look.paint(Tone.BAD, line));
        }
    }

    private void lookAt(Optional<String> line) {
        line.ifPresent(where -> fact("look at", where));
    }
}
