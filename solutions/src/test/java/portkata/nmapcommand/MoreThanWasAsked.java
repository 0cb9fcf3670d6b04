package portkata.nmapcommand;

import java.util.ArrayList;
import java.util.List;

/** Believes that it cannot hurt to let nmap tell more. */
final class MoreThanWasAsked extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        List<String> argv = new ArrayList<>(right.argv(request));
        argv.add(1, "-v");
        return argv;
    }
}
