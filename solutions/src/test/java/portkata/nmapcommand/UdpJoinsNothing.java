package portkata.nmapcommand;

import java.util.List;

/** Believes that any two scans contradict each other. */
final class UdpJoinsNothing extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        if (request.scans().size() > 1) {
            throw new IllegalArgumentException("one scan at a time");
        }
        return right.argv(request);
    }
}
