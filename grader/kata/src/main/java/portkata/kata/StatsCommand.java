package portkata.kata;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import portkata.grader.board.Chart;
import portkata.grader.memory.Memory;
import portkata.grader.memory.Progress;

/** Charts progress over time. */
@Command(name = "stats", description = "Chart your progress, by tier and by topic.")
final class StatsCommand implements Callable<Integer> {

    private final Kit kit;

    StatsCommand(Kit kit) {
        this.kit = kit;
    }

    @Override
    public Integer call() {
        Memory memory = kit.memory();
        Progress progress = memory.load();
        List<String> lines = new ArrayList<>(new Chart(kit.look(), ZoneId.systemDefault())
                .draw(kit.house().exercises(), memory.milestones(), progress));
        lines.addAll(kit.notes(memory.warnings()));
        lines.add("");
        kit.print(lines);
        return ExitCode.FINE;
    }
}
