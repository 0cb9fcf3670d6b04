package portkata.nmapcommand;

import java.util.List;
import portkata.Transport;

/** Believes that nmap will complain about a wrong list by itself. */
final class PortsGoUnchecked extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        return request.ports().isPresent() && isWrong(request.ports().get())
                ? argvWithAnyPorts("80", request)
                : right.argv(request);
    }

    private boolean isWrong(String list) {
        try {
            return right.parsePorts(list, Transport.TCP) == null;
        } catch (IllegalArgumentException refused) {
            return true;
        }
    }
}
