package portkata.nmapcommand;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Believes that of several TCP scans one will do. */
final class FirstScanWins extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        Set<Scan> scans = new TreeSet<>(request.scans());
        scans.remove(Scan.UDP);
        if (scans.size() < 2) {
            return right.argv(request);
        }
        Set<Scan> kept = EnumSet.of(scans.iterator().next());
        if (request.scans().contains(Scan.UDP)) {
            kept.add(Scan.UDP);
        }
        return right.argv(withScans(kept, request));
    }
}
