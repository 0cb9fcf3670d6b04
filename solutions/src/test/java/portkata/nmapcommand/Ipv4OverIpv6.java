package portkata.nmapcommand;

import java.util.ArrayList;
import java.util.List;

/** Believes that every host can be reached over IPv6. */
final class Ipv4OverIpv6 extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        boolean isIpv4 = request.ipv6() && request.host().matches("[0-9.]+");
        List<String> argv = new ArrayList<>(right.argv(isIpv4 ? withIpv6(false, request) : request));
        if (isIpv4) {
            argv.add(1, "-6");
        }
        return argv;
    }
}
