package portkata.kata;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.memory.Progress;

/** Takes the exercise that a command is about; without one it is about the current exercise. */
final class OneExercise {

    private final Exercises exercises;

    @Parameters(
            arity = "0..1",
            paramLabel = "EXERCISE",
            completionCandidates = ExerciseNames.class,
            description = "Its number, its name, or a part of the name; without it, the current exercise.")
    private String word = "";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    OneExercise(Exercises exercises) {
        this.exercises = exercises;
        this.command = CommandSpec.create();
    }

    boolean isNamed() {
        return !word.isEmpty();
    }

    ExerciseFiles find(Progress progress) {
        return isNamed() ? find() : exercises.current(progress);
    }

    /** Finds the exercise where one has to be named. */
    ExerciseFiles find() {
        if (!isNamed()) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), "Name an exercise, as in  " + command.qualifiedName() + " 1");
        }
        try {
            return exercises.named(word);
        } catch (Exercises.UnknownExercise unknown) {
            throw new CommandLine.ParameterException(command.commandLine(), unknown.sentence(), unknown);
        }
    }
}
