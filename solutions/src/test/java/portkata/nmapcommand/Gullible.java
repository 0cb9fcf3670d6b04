package portkata.nmapcommand;

import java.util.List;

/** Takes some texts for a host that are none, and is right about all others. */
abstract class Gullible extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        if (!isTaken(request.host())) {
            return right.argv(request);
        }
        String stand = "stand-in";
        return each(
                right.argv(withHost(stand, request)), argument -> argument.equals(stand) ? request.host() : argument);
    }

    abstract boolean isTaken(String host);
}
