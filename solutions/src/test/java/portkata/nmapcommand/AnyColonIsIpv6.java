package portkata.nmapcommand;

import java.util.List;

/** Believes that a colon and hexadecimal digits make an address. */
final class AnyColonIsIpv6 extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        if (!request.host().matches("[0-9A-Fa-f:]*:[0-9A-Fa-f:]*")) {
            return right.argv(request);
        }
        return each(
                right.argv(withHost("::1", request)), argument -> argument.equals("::1") ? request.host() : argument);
    }
}
