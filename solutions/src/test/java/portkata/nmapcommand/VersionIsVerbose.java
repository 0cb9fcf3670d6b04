package portkata.nmapcommand;

import java.util.List;

/** Believes that -v is for version. */
final class VersionIsVerbose extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        return each(right.argv(request), argument -> argument.equals("-sV") ? "-v" : argument);
    }
}
