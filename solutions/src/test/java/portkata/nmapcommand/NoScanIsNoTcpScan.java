package portkata.nmapcommand;

import java.util.List;

/** Believes that T: needs a scan in the request. */
final class NoScanIsNoTcpScan extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        if (request.scans().isEmpty()
                && request.ports().filter(list -> list.contains("T:")).isPresent()) {
            throw new IllegalArgumentException("no TCP scan");
        }
        return right.argv(request);
    }
}
