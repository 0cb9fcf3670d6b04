package portkata.grader.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import portkata.grader.result.ExerciseResult;
import portkata.grader.result.RunResult;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what changed from run to run in a file, a line a change, so that progress can be looked at over time.
 *
 * <p>A line that cannot be read is passed over: it costs a point of a chart and nothing else.
 */
final class History {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;

    History(Path file) {
        this.file = file;
    }

    /** Adds the exercises of {@code run} whose score is not what it was. */
    void add(Progress before, Progress after, RunResult run, Instant now) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (ExerciseResult exercise : run.exercises()) {
            Map<String, Milestone.Score> scores = scores(after, exercise.name());
            if (!scores.equals(scores(before, exercise.name()))) {
                lines.append(JSON.writeValueAsString(new Milestone(now, exercise.name(), scores)))
                        .append('\n');
            }
        }
        if (!lines.isEmpty()) {
            Files.writeString(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /** Reads every change, the earliest first. */
    List<Milestone> read() throws IOException {
        List<Milestone> changes = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                try {
                    changes.add(JSON.readValue(line, Milestone.class));
                } catch (JacksonException damaged) {
                    // The next line is another run's.
                }
            }
        }
        return changes;
    }

    private static Map<String, Milestone.Score> scores(Progress progress, String exercise) {
        Map<String, Milestone.Score> scores = new TreeMap<>();
        progress.topics(exercise).forEach((topic, state) -> scores.put(topic, Milestone.Score.of(state.tally())));
        return scores;
    }
}
