package portkata.nmapcommand;

import java.util.List;
import java.util.Set;

/** Believes that a qualifier does no harm where all its ports are scanned over the other transport. */
final class AQualifierCountsByItsPorts extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        String list = request.ports().orElse("");
        boolean isUdp = request.scans().equals(Set.of(Scan.UDP));
        boolean isRepeated = list.matches("([0-9]+),[TU]:\\1") && list.contains(isUdp ? "T:" : "U:");
        return isRepeated ? argvWithAnyPorts("53", request) : right.argv(request);
    }
}
