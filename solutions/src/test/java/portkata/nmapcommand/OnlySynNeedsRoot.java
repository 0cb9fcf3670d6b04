package portkata.nmapcommand;

import java.util.List;

/** Believes that SYN is the one scan that needs root. */
final class OnlySynNeedsRoot extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        return right.argv(request.scans().contains(Scan.SYN) ? request : byRoot(request));
    }
}
