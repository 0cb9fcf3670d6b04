package portkata.nmapcommand;

import java.util.List;

/** Believes that no list of ports means all of them. */
final class AllPortsWhenNone extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        return right.argv(request.ports().isPresent() ? request : withPorts("-", request));
    }
}
