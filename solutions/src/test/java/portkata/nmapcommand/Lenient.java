package portkata.nmapcommand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lets some names pass for categories that are none, and is right about all others. */
abstract class Lenient extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        Set<String> known = new TreeSet<>(request.scripts());
        known.removeIf(this::isTaken);
        Set<String> taken = new TreeSet<>(request.scripts());
        taken.removeAll(known);
        if (taken.isEmpty()) {
            return right.argv(request);
        }
        List<String> argv = new ArrayList<>(right.argv(withScripts(known, request)));
        argv.removeIf(argument -> argument.startsWith("--script"));
        argv.add(1, "--script=" + String.join(",", new TreeSet<>(request.scripts())));
        return argv;
    }

    abstract boolean isTaken(String name);
}
