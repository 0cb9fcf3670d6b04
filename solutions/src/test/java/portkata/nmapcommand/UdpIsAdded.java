package portkata.nmapcommand;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Believes that a U: in the list asks for the UDP scan as well. */
final class UdpIsAdded extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        Set<Scan> scans = new TreeSet<>(request.scans());
        if (request.ports().filter(list -> list.contains("U:")).isPresent()) {
            scans.add(Scan.UDP);
        }
        return right.argv(withScans(scans, request));
    }
}
