package portkata.nmapcommand;

import java.util.List;

/** Believes that a U: in the list is enough to scan UDP. */
final class UWithoutTheUdpScan extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        boolean isBlind = request.ports().filter(list -> list.contains("U:")).isPresent()
                && !request.scans().contains(Scan.UDP);
        return isBlind ? argvWithAnyPorts("80", request) : right.argv(request);
    }
}
