package portkata.nmapcommand;

import java.util.ArrayList;
import java.util.List;

/** Believes that nmap does one scan at a time, UDP included, and leaves out the second. */
final class OneScanIsEnough extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        List<String> argv = new ArrayList<>(right.argv(request));
        if (argv.stream().filter(argument -> argument.matches("-s[A-UW-Z]")).count() > 1) {
            argv.remove("-sU");
        }
        return argv;
    }
}
