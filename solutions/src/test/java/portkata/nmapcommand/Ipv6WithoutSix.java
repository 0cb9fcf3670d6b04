package portkata.nmapcommand;

import java.util.ArrayList;
import java.util.List;

/** Believes that nmap sees by itself that an address is one of IPv6. */
final class Ipv6WithoutSix extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        List<String> argv = new ArrayList<>(right.argv(request));
        if (request.host().contains(":")) {
            argv.remove("-6");
        }
        return argv;
    }
}
