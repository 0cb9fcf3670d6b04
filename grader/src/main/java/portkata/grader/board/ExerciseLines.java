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

    private static final int MOST_FAILURES = 3;

    private final Look look;
    private final Report report;
    private final ScoreLines scores;
    private int failuresShown;

    ExerciseLines(Look look, Report report) {
        this.look = look;
        this.report = report;
        this.scores = new ScoreLines(look);
    }

    List<String> closed(ExerciseResult exercise) {
        ExerciseFiles files = exercise.files();
        boolean isSeen = report.givenUp().contains(exercise.name());
        List<String> lines = new ArrayList<>(scores.line(
                files.number(), files.description().title(), exercise.tally(), isSeen ? ScoreLines.SEEN : ""));
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
        lines.add(String.format("     %s %-28s %s", scores.sign(tally), topic.name(), ScoreLines.score(tally)));
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
}
