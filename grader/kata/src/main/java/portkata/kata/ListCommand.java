package portkata.kata;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import portkata.grader.board.Catalogue;
import portkata.grader.memory.Memory;

/** Lists the exercises by tier, with what their last runs left. */
@Command(name = "list", description = "List the exercises by tier, with state and score.")
final class ListCommand implements Callable<Integer> {

    private final Kit kit;

    ListCommand(Kit kit) {
        this.kit = kit;
    }

    @Override
    public Integer call() {
        Memory memory = kit.memory();
        List<String> lines = new ArrayList<>(
                new Catalogue(kit.look(), memory.load()).draw(kit.house().exercises()));
        lines.addAll(new News(kit).lines());
        lines.addAll(kit.notes(memory.warnings()));
        lines.add("");
        kit.print(lines);
        return ExitCode.FINE;
    }
}
