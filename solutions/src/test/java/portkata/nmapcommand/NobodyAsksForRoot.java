package portkata.nmapcommand;

import java.util.List;

/** Believes that the rights of nmap's user are the administrator's business. */
final class NobodyAsksForRoot extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        return right.argv(byRoot(request));
    }
}
