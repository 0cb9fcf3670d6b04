package portkata.grader.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portkata.grader.hints.Hint;
import portkata.grader.memory.Changes;
import portkata.grader.report.Report;
import portkata.grader.result.Band;
import portkata.grader.result.CaseResult;
import portkata.grader.result.ExerciseResult;
import portkata.grader.result.Tally;
import portkata.grader.result.Verdict;

/** Draws a report: the score, a line per exercise, the current one opened, then what to do next. */
public final class Board {

    private static final int MOST_NAMES = 3;

    private final Look look;

    /** Prepares a board that is drawn as {@code look} says. */
    public Board(Look look) {
        this.look = look;
    }

    /** Draws the report, a string a line, without line ends. */
    public List<String> draw(Report report) {
        return draw(report, Integer.MAX_VALUE);
    }

    /**
     * Draws the report into a window, a string a line, without line ends.
     *
     * @param height how many lines the window has; what does not fit is left out in the middle, where the failures are
     */
    public List<String> draw(Report report, int height) {
        List<String> head = new ArrayList<>();
        head.add("");
        head.add(Headline.of(look, report.result().tally()));
        head.add("");
        head.addAll(exercises(report));
        List<String> tail = tail(report);
        int room = Math.max(MOST_NAMES, height - tail.size() - 1);
        if (head.size() > room) {
            int hidden = head.size() - room;
            head = new ArrayList<>(head.subList(0, room));
            head.add("        " + look.paint(Tone.QUIET, hidden + " more lines: press a, or make the window higher"));
        }
        head.addAll(tail);
        return head;
    }

    private List<String> tail(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(verdict(report.result().tally()));
        lines.addAll(changes(report.changes()));
        report.hints().forEach(hint -> lines.addAll(hint(hint)));
        report.stretch().ifPresent(text -> lines.addAll(Paragraph.lines(0, "Stretch: ", text, look.width())));
        report.warnings().forEach(text -> lines.addAll(Paragraph.lines(0, "Note: ", text, look.width())));
        lines.addAll(Paragraph.lines(0, "Next: ", report.next(), look.width()));
        lines.add("");
        return lines;
    }

    private List<String> exercises(Report report) {
        Optional<ExerciseResult> current = report.result().current();
        ExerciseLines drawing = new ExerciseLines(look, report);
        List<String> lines = new ArrayList<>();
        for (ExerciseResult exercise : report.result().exercises()) {
            boolean isCurrent = current.isPresent() && current.get().equals(exercise);
            lines.addAll(isCurrent ? drawing.open(exercise) : drawing.closed(exercise));
        }
        return lines;
    }

    private List<String> verdict(Tally tally) {
        Band band = Band.of(tally.share());
        List<String> lines = new ArrayList<>();
        lines.add(look.paint(band == Band.INTERVIEW_READY ? Tone.GOOD : Tone.STRONG, band.title()) + " (" + band.range()
                + ")");
        if (tally.notRunHere() > 0) {
            lines.add(
                    tally.notRunHere() + (tally.notRunHere() == 1 ? " case" : " cases") + " not run here, not counted");
        }
        return lines;
    }

    private List<String> changes(Changes changes) {
        List<String> parts = new ArrayList<>();
        if (!changes.fixed().isEmpty()) {
            parts.add(changes.fixed().size() + " fixed");
        }
        if (!changes.regressed().isEmpty()) {
            List<String> names = changes.regressed().stream()
                    .limit(MOST_NAMES)
                    .map(Board::name)
                    .toList();
            int more = changes.regressed().size() - names.size();
            parts.add(changes.regressed().size() + " newly wrong: " + String.join("; ", names)
                    + (more > 0 ? "; and " + more + " more" : ""));
        }
        return parts.isEmpty()
                ? List.of()
                : Paragraph.lines(0, "Since the last run: ", String.join(", ", parts), look.width());
    }

    private static String name(CaseResult regressed) {
        return regressed.verdict() instanceof Verdict.WrongAnswer wrong
                ? wrong.call().orElse(regressed.name())
                : regressed.name();
    }

    private List<String> hint(Hint hint) {
        List<String> lines = new ArrayList<>();
        hint.misconception()
                .ifPresent(text -> lines.addAll(
                        Paragraph.lines(0, "Misconception " + look.glyphs().dot() + " ", text, look.width())));
        hint.edgeCase()
                .ifPresent(name -> lines.addAll(Paragraph.lines(
                        0, "Edge case " + look.glyphs().dot() + " ", hint.topic() + ": " + name, look.width())));
        List<String> painted = new ArrayList<>(
                lines.stream().map(line -> look.paint(Tone.HINT, line)).toList());
        painted.addAll(new HintLines(look).of(hint.topic(), hint.rung(), hint.text()));
        return painted;
    }
}
