package portkata.nmapcommand;

import java.util.List;

/** Believes the list of categories in nmap's manual page, which lacks one. */
final class BruteIsForgotten extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        if (request.scripts().contains("brute")) {
            throw new IllegalArgumentException("no such category: brute");
        }
        return right.argv(request);
    }
}
