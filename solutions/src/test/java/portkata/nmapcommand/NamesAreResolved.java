package portkata.nmapcommand;

import java.util.List;

/** Believes that a host is one only if it can be found. */
final class NamesAreResolved extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        if (request.host().endsWith(".example")) {
            throw new IllegalArgumentException("no name server knows " + request.host());
        }
        return right.argv(request);
    }
}
