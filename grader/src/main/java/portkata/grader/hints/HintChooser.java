package portkata.grader.hints;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import portkata.grader.memory.Progress;
import portkata.grader.result.Band;
import portkata.grader.result.CaseResult;
import portkata.grader.result.RunResult;
import portkata.grader.result.TopicResult;

/**
 * Decides which hints a run earns.
 *
 * <p>The score's band decides where to look, the ladder how much is said, and a known mistake is named.
 */
public final class HintChooser {

    private final HintBook book;
    private final Progress progress;
    private final List<String> complaints = new ArrayList<>();

    /**
     * Prepares a choice.
     *
     * @param progress how far up its ladder each topic is, the run to advise on included
     */
    public HintChooser(HintBook book, Progress progress) {
        this.book = book;
        this.progress = progress;
    }

    /** Chooses the hints, most useful first; empty when everything passed. */
    public List<Hint> choose(RunResult run) {
        Band band = Band.of(run.tally().share());
        return topicsToHint(run, band).stream()
                .map(topic -> hint(topic, band))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Lists what HINTS.md should have held for this run and did not, a sentence each. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    private static List<TopicResult> topicsToHint(RunResult run, Band band) {
        List<TopicResult> open = run.exercises().stream()
                .filter(exercise -> exercise.unusable().isEmpty())
                .flatMap(exercise -> exercise.topics().stream())
                .filter(topic -> topic.tally().counted() > 0 && !topic.tally().isComplete())
                .toList();
        List<TopicResult> wrong =
                open.stream().filter(topic -> topic.tally().failed() > 0).toList();
        if (wrong.isEmpty()) {
            return open.stream().limit(1).toList();
        }
        return switch (band) {
            case FUNDAMENTALS_FIRST -> wrong.subList(0, 1);
            case SOLID_FOUNDATION ->
                wrong.stream()
                        .sorted(Comparator.comparingDouble(
                                topic -> topic.tally().share()))
                        .limit(2)
                        .toList();
            case ALMOST_THERE, INTERVIEW_READY -> wrong;
        };
    }

    private Optional<Hint> hint(TopicResult topic, Band band) {
        Optional<TopicHints> hints = book.topic(topic.exercise(), topic.name());
        if (hints.isEmpty() || hints.get().rungs().size() != TopicHints.RUNGS) {
            complaints.add("HINTS.md has no ladder of three rungs under \"## " + topic.exercise() + "\", \"### "
                    + topic.name() + "\": bring it back with  git checkout -- HINTS.md");
            return Optional.empty();
        }
        int rung = progress.rung(topic.exercise(), topic.name());
        Optional<String> edgeCase = band == Band.INTERVIEW_READY
                ? topic.failures().stream().findFirst().map(CaseResult::name)
                : Optional.empty();
        return Optional.of(new Hint(
                topic.exercise(),
                topic.name(),
                rung,
                hints.get().rungs().get(rung - 1),
                misconception(topic, hints.get()),
                edgeCase));
    }

    /** Names the mistake that most of the wrong answers give away. */
    private Optional<String> misconception(TopicResult topic, TopicHints hints) {
        Map<String, Long> votes = topic.failures().stream()
                .flatMap(failure -> failure.verdict().misconceptionFound().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .flatMap(name -> Optional.ofNullable(hints.misconceptions().get(name)));
    }
}
