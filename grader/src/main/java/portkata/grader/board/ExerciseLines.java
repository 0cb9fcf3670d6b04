package portkata.grader.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.report.Report;
import portkata.grader.result.CaseResult;
import portkata.grader.result.ExerciseResult;
import portkata.grader.result.InOneLine;
import portkata.grader.result.Tally;
import portkata.grader.result.TopicResult;
import portkata.grader.result.Verdict;

/** Draws one exercise: a line with a bar, and its topics when it is the one to work on. */
final class ExerciseLines {

    private static final int TITLE_WIDTH = 22;
    private static final int MOST_FAILURES = 3;

    private final Look look;
    private final Report report;
    private int failuresShown;

    ExerciseLines(Look look, Report report) {
        this.look = look;
        this.report = report;
    }

    List<String> closed(ExerciseResult exercise) {
        Tally tally = exercise.tally();
        String title = String.format(
                "%2d %-" + TITLE_WIDTH + "s ",
                exercise.files().number(),
                exercise.files().description().title());
        String score = score(tally, 7) + "  ";
        String counts = counts(tally)
                + (report.givenUp().contains(exercise.name()) ? "  " + look.paint(Tone.QUIET, "solution seen") : "");
        List<String> lines = new ArrayList<>();
        if (Columns.of(title + " " + score + counts) + cells() <= look.width()) {
            lines.add((title + bar(tally) + " " + score + counts).stripTrailing());
        } else {
            lines.add(title + bar(tally) + " " + score.stripTrailing());
            lines.addAll(Paragraph.lines(5, "", counts, look.width()));
        }
        exercise.unusable().ifPresent(sentence -> lines.addAll(Paragraph.lines(5, "", sentence, look.width())));
        return lines;
    }

    List<String> open(ExerciseResult exercise) {
        List<String> lines = new ArrayList<>(closed(exercise));
        if (exercise.unusable().isEmpty()) {
            exercise.topics().forEach(topic -> lines.addAll(topic(exercise.files(), topic)));
        }
        return lines;
    }

    private List<String> topic(ExerciseFiles files, TopicResult topic) {
        Tally tally = topic.tally();
        List<String> lines = new ArrayList<>();
        lines.add(String.format("     %s %-28s %s", sign(tally), topic.name(), score(tally, 7)));
        List<CaseResult> failures = topic.failures();
        int shown = 0;
        for (CaseResult failure : failures) {
            if (look.isFull() || failuresShown < MOST_FAILURES) {
                lines.addAll(new FailureLines(look).of(failure));
                failuresShown++;
                shown++;
            }
        }
        int more = failures.size() - shown;
        if (more > 0) {
            String text = more + (shown == 0 ? " wrong here" : " more wrong here") + "; show all with  "
                    + report.commands().failures(files, topic.name());
            lines.add("        " + look.paint(Tone.QUIET, text));
        }
        topic.cases().stream()
                .flatMap(one -> reason(one.verdict()).stream())
                .distinct()
                .forEach(why -> lines.addAll(Paragraph.lines(8, "", why, look.width())));
        return lines;
    }

    /** Gives the reason of a case that was not tried. */
    private static Optional<String> reason(Verdict verdict) {
        return verdict instanceof Verdict.NotRunHere || verdict instanceof Verdict.Skipped
                ? Optional.of(InOneLine.of(verdict))
                : Optional.empty();
    }

    private String bar(Tally tally) {
        int cells = cells();
        int full = tally.shareIn(cells);
        String filled = look.paint(
                tally.isComplete() ? Tone.GOOD : Tone.STRONG,
                look.glyphs().full().repeat(full));
        return (full == 0 ? "" : filled)
                + (full == cells
                        ? ""
                        : look.paint(Tone.QUIET, look.glyphs().empty().repeat(cells - full)));
    }

    private int cells() {
        return look.width() < 72 ? 10 : 20;
    }

    private static String score(Tally tally, int width) {
        return String.format("%" + width + "s", tally.passed() + "/" + tally.counted());
    }

    private String counts(Tally tally) {
        if (tally.isComplete()) {
            return look.glyphs().passed() + notHere(tally);
        }
        List<String> parts = new ArrayList<>();
        add(parts, look.glyphs().failed(), tally.failed());
        add(parts, look.glyphs().notStarted(), tally.notStarted());
        add(parts, look.glyphs().skipped(), tally.skipped());
        return String.join("  ", parts) + notHere(tally);
    }

    private String notHere(Tally tally) {
        return tally.notRunHere() == 0 ? "" : "  " + look.glyphs().notRunHere() + " " + tally.notRunHere();
    }

    private static void add(List<String> parts, String sign, int count) {
        if (count > 0) {
            parts.add(sign + " " + count);
        }
    }

    private String sign(Tally tally) {
        if (tally.failed() > 0) {
            return look.glyphs().failed();
        } else if (tally.counted() == 0) {
            return look.glyphs().notRunHere();
        } else if (tally.isComplete()) {
            return look.glyphs().passed();
        } else {
            return tally.skipped() > 0 ? look.glyphs().skipped() : look.glyphs().notStarted();
        }
    }
}
