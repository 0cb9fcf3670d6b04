package portkata.nmapcommand;

import java.util.List;

/** Believes that a list is better passed on tidied up. */
final class PortsRewritten extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        List<String> argv = right.argv(request);
        return request.ports().isEmpty()
                ? argv
                : each(argv, argument -> tidied(argument, request.ports().get()));
    }

    private static String tidied(String argument, String list) {
        String written = list.replaceAll("(?<=^|,)-", "1-").replaceAll("-(?=,|$)", "-65535");
        return argument.equals(list) ? written : argument;
    }
}
