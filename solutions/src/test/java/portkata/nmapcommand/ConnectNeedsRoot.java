package portkata.nmapcommand;

import java.util.List;

/** Believes that every named scan needs root. */
final class ConnectNeedsRoot extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        if (!request.root() && !request.scans().isEmpty()) {
            throw new IllegalArgumentException("root alone may scan");
        }
        return right.argv(request);
    }
}
