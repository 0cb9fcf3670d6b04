package portkata.nmapcommand;

import java.util.List;
import java.util.Set;

/** Believes that a command needs a scan, and chooses as nmap would. */
final class ScanIsChosenHere extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        boolean isOpen = request.scans().isEmpty();
        Scan chosen = request.root() ? Scan.SYN : Scan.CONNECT;
        return right.argv(isOpen ? withScans(Set.of(chosen), request) : request);
    }
}
