package portkata.nmapcommand;

import java.util.List;

/** Believes that S is for socket, and T for TCP's first packet. */
final class SynAndConnectSwapped extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        return each(
                right.argv(request),
                argument -> argument.equals("-sS") ? "-sT" : argument.equals("-sT") ? "-sS" : argument);
    }
}
