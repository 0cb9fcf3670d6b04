package portkata.nmapcommand;

import java.util.List;

/** Believes that white space around a text never counts. */
final class BlanksAreCutOff extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        return right.argv(withHost(request.host().strip(), request));
    }
}
