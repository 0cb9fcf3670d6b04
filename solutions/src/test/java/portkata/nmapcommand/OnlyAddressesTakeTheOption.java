package portkata.nmapcommand;

import java.util.ArrayList;
import java.util.List;

/** Believes that the option is for addresses, and that a name brings its own. */
final class OnlyAddressesTakeTheOption extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        List<String> argv = new ArrayList<>(right.argv(request));
        if (!request.host().contains(":")) {
            argv.remove("-6");
        }
        return argv;
    }
}
