package portkata.kata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import portkata.grader.house.ExerciseFiles;

/** Puts the stub of an exercise back, and the learner's files aside. */
@Command(name = "reset", description = "Start an exercise afresh; your files are put aside, not deleted.")
final class ResetCommand implements Callable<Integer> {

    private final Kit kit;

    @Mixin
    private final OneExercise exercise;

    ResetCommand(Kit kit, Exercises exercises) {
        this.kit = kit;
        this.exercise = new OneExercise(exercises);
    }

    @Override
    public Integer call() {
        ExerciseFiles wanted = exercise.find();
        String stub = wanted.shown(wanted.answerSource(ExerciseFiles.LEARNER));
        try {
            Optional<Path> aside = new Attic(wanted).reset();
            kit.say(aside.map(folder ->
                            "Your files are in " + wanted.shown(folder) + ", and " + stub + " is the stub again.")
                    .orElse(stub + " is the stub already; nothing was changed."));
            return ExitCode.FINE;
        } catch (IOException failure) {
            kit.say("The stub could not be put back (" + failure.getMessage()
                    + "): check the permissions of .kata/ and exercises/. Nothing of yours was deleted.");
            return ExitCode.KIT_FAILED;
        }
    }
}
