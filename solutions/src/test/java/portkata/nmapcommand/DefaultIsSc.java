package portkata.nmapcommand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Believes that -sC and --script add up. */
final class DefaultIsSc extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        Set<String> others = new TreeSet<>(request.scripts());
        if (!others.remove("default")) {
            return right.argv(request);
        }
        List<String> argv = new ArrayList<>(right.argv(withScripts(others, request)));
        argv.add(1, "-sC");
        return argv;
    }
}
