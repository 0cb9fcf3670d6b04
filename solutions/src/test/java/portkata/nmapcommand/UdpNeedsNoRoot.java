package portkata.nmapcommand;

import java.util.List;
import java.util.Set;

/** Believes that anybody may scan UDP, since anybody may send a datagram. */
final class UdpNeedsNoRoot extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        return right.argv(request.scans().equals(Set.of(Scan.UDP)) ? byRoot(request) : request);
    }
}
