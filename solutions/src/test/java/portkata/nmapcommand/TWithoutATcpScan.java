package portkata.nmapcommand;

import java.util.List;
import java.util.Set;

/** Believes that a T: in the list is enough to scan TCP. */
final class TWithoutATcpScan extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        boolean isBlind = request.ports().filter(list -> list.contains("T:")).isPresent()
                && request.scans().equals(Set.of(Scan.UDP));
        return isBlind ? argvWithAnyPorts("53", request) : right.argv(request);
    }
}
