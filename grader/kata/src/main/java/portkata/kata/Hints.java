package portkata.kata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portkata.grader.board.HintLines;
import portkata.grader.hints.HintBook;
import portkata.grader.hints.HintFile;
import portkata.grader.hints.TopicHints;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.memory.Memory;
import portkata.grader.memory.Progress;
import portkata.grader.run.Topics;

/** Gives hints for one exercise on demand, a rung at a time. */
final class Hints {

    private final Kit kit;
    private final ExerciseFiles exercise;

    Hints(Kit kit, ExerciseFiles exercise) {
        this.kit = kit;
        this.exercise = exercise;
    }

    /** Draws the hints that have been shown, topic by topic. */
    List<String> had(Progress progress) {
        List<String> lines = new ArrayList<>();
        for (String topic : Topics.of(exercise)) {
            List<String> rungs = rungs(topic);
            int had = Math.min(progress.hintsHad(exercise.name(), topic), rungs.size());
            for (int rung = 1; rung <= had; rung++) {
                lines.addAll(drawn(topic, rung, rungs));
            }
        }
        return lines.isEmpty()
                ? kit.sentence("You have had no hint for " + title() + " yet: ask with  " + command("hint"))
                : lines;
    }

    /** Draws the next hint of the first topic that is not solved, and remembers that it was given. */
    List<String> next(Memory memory, Progress progress) {
        List<String> topics = Topics.of(exercise);
        Optional<String> open = topics.stream()
                .filter(topic -> isWrong(progress, topic))
                .findFirst()
                .or(() -> topics.stream()
                        .filter(topic -> !isSolved(progress, topic))
                        .findFirst());
        if (open.isEmpty()) {
            return kit.sentence("Every topic of " + title() + " is solved. Compare with  " + command("solution"));
        }
        String topic = open.get();
        List<String> rungs = rungs(topic);
        if (rungs.size() != TopicHints.RUNGS) {
            return kit.sentence("HINTS.md has no ladder of three rungs under \"## " + exercise.name() + "\", \"### "
                    + topic + "\": bring it back with  git checkout -- HINTS.md");
        }
        Progress after = progress.hearingMore(exercise.name(), topic);
        memory.save(after);
        int rung = after.hintsHad(exercise.name(), topic);
        List<String> lines = new ArrayList<>(drawn(topic, rung, rungs));
        if (rung == progress.hintsHad(exercise.name(), topic)) {
            lines.addAll(kit.sentence(
                    "You have had every hint of this topic. What is left is  " + command("solution") + " --give-up"));
        }
        return lines;
    }

    private List<String> drawn(String topic, int rung, List<String> rungs) {
        return new HintLines(kit.look()).of(topic, rung, rungs.get(rung - 1));
    }

    private List<String> rungs(String topic) {
        try {
            HintBook book = HintFile.read(kit.house().hints());
            return book.topic(exercise.name(), topic).map(TopicHints::rungs).orElse(List.of());
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private boolean isWrong(Progress progress, String topic) {
        return progress.topic(exercise.name(), topic)
                .filter(state -> state.tally().failed() > 0)
                .isPresent();
    }

    private boolean isSolved(Progress progress, String topic) {
        return progress.topic(exercise.name(), topic)
                .filter(state -> state.tally().isComplete())
                .isPresent();
    }

    private String title() {
        return exercise.number() + " " + exercise.description().title();
    }

    private String command(String name) {
        return kit.commands().on(name, exercise);
    }
}
