package portkata.nmapcommand;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Believes that nmap does several TCP scans one after the other. */
final class TwoTcpScans extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        Set<Scan> tcp = new TreeSet<>(request.scans());
        tcp.remove(Scan.UDP);
        if (tcp.size() < 2) {
            return right.argv(request);
        }
        Set<Scan> one = EnumSet.copyOf(request.scans());
        one.removeAll(tcp);
        Scan first = tcp.iterator().next();
        one.add(first);
        List<String> argv = new ArrayList<>(right.argv(withScans(one, request)));
        tcp.remove(first);
        tcp.forEach(scan -> argv.addAll(1, Techniques.of(Set.of(scan), true).options()));
        return argv;
    }
}
