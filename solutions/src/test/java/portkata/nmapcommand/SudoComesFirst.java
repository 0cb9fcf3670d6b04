package portkata.nmapcommand;

import java.util.ArrayList;
import java.util.List;

/** Believes that a command for root begins with sudo. */
final class SudoComesFirst extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        List<String> argv = new ArrayList<>(right.argv(request));
        if (request.root()) {
            argv.add(0, "sudo");
        }
        return argv;
    }
}
