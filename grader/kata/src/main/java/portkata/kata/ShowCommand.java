package portkata.kata;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import portkata.grader.board.StatementPage;
import portkata.grader.statement.StatementReader;

/** Shows the statement of an exercise, as its contract's Javadoc has it. */
@Command(name = "show", description = "Show the statement of an exercise, with its examples.")
final class ShowCommand implements Callable<Integer> {

    private final Kit kit;

    @Mixin
    private final OneExercise exercise;

    ShowCommand(Kit kit, Exercises exercises) {
        this.kit = kit;
        this.exercise = new OneExercise(exercises);
    }

    @Override
    public Integer call() {
        kit.print(new StatementPage(kit.look())
                .draw(StatementReader.read(exercise.find(kit.memory().load()))));
        return ExitCode.FINE;
    }
}
