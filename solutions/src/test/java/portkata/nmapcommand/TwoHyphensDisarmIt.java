package portkata.nmapcommand;

import java.util.ArrayList;
import java.util.List;

/** Believes that anything may be a host as long as two hyphens stand before it. */
final class TwoHyphensDisarmIt extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        if (!request.host().startsWith("-")) {
            return right.argv(request);
        }
        List<String> argv = new ArrayList<>(right.argv(withHost("stand-in", request)));
        argv.set(argv.size() - 1, "--");
        argv.add(request.host());
        return argv;
    }
}
