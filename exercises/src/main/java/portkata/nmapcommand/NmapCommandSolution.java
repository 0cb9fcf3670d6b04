package portkata.nmapcommand;

import java.util.List;
import java.util.SortedSet;
import portkata.NotStarted;
import portkata.Transport;

/** Solve it here; the statement is the Javadoc of {@link NmapCommand}. */
public final class NmapCommandSolution implements NmapCommand {

    @Override
    public List<String> argv(ScanRequest request) {
        throw new NotStarted();
    }

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        throw new NotStarted();
    }
}
