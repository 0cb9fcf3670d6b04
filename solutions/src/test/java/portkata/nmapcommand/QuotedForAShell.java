package portkata.nmapcommand;

import java.util.List;

/** Believes that what a user typed has to be quoted. */
final class QuotedForAShell extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        return each(right.argv(request), argument -> argument.equals(request.host()) ? "'" + argument + "'" : argument);
    }
}
