package portkata.kata;

import java.util.List;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.memory.KitMemory;
import portkata.grader.memory.KitMemory.Change;

/** Says which exercises an update has changed since the learner last looked. */
final class News {

    private final Kit kit;

    News(Kit kit) {
        this.kit = kit;
    }

    /** Draws a sentence for each change, and will not draw it again. */
    List<String> lines() {
        return new KitMemory(kit.house())
                .changes().stream()
                        .flatMap(change -> kit.sentence(sentence(change)).stream())
                        .toList();
    }

    private String sentence(Change change) {
        ExerciseFiles exercise = change.exercise();
        String title = exercise.number() + " " + exercise.description().title();
        String yours = exercise.shown(exercise.answerSource(ExerciseFiles.LEARNER));
        return switch (change.what()) {
            case STUB ->
                "Updated: " + title + " asks for other methods now. " + yours
                        + " is as you left it; read  " + kit.commands().on("show", exercise)
                        + "  and, for the new stub,  "
                        + kit.commands().on("reset", exercise) + "  puts yours aside.";
            case STATEMENT ->
                "Updated: the statement of " + title + ". Read it with  "
                        + kit.commands().on("show", exercise);
            case CASES ->
                "Updated: the cases of " + title + ". Grade again with  "
                        + kit.commands().one(exercise);
        };
    }
}
