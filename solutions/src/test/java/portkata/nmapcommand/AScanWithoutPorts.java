package portkata.nmapcommand;

import java.util.List;

/** Believes that a scan with nothing to look at is harmless. */
final class AScanWithoutPorts extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        boolean isJoined = request.scans().size() == 2 && request.scans().contains(Scan.UDP);
        return isJoined && request.ports().isPresent() ? argvWithAnyPorts("53", request) : right.argv(request);
    }
}
