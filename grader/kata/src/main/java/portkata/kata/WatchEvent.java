package portkata.kata;

import java.nio.file.Path;
import portkata.grader.result.RunResult;

/** Is something that a watch reacts to. */
sealed interface WatchEvent {

    /** Says that a learner's file was written, made or deleted. */
    record Saved(Path file) implements WatchEvent {}

    /** Says that a key was pressed. */
    record Pressed(char key) implements WatchEvent {}

    /** Says that a run has ended; one that was stopped does not say so. */
    record Graded(Run run, RunResult result) implements WatchEvent {}

    /** Says that the window has another size. */
    record Resized() implements WatchEvent {}

    /** Says that the learner wants to stop. */
    record Stopped() implements WatchEvent {}
}
