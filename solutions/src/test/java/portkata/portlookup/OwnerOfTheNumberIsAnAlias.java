package portkata.portlookup;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import portkata.Transport;

/** Believes that the registered owner of a number is one more name of what runs there. */
final class OwnerOfTheNumberIsAnAlias implements PortLookup {

    private final PortLookup right = new PortLookupSolution();

    @Override
    public Optional<String> service(int port, Transport transport) {
        return right.service(port, transport);
    }

    @Override
    public SortedSet<Integer> ports(String service) {
        return switch (service.strip().toLowerCase(Locale.ROOT)) {
            case "ncube-lm" -> right.ports("oracle");
            case "sun-sr-https" -> right.ports("kube-apiserver");
            case "pcsync-https" -> right.ports("https-alt");
            case "wap-wsp" -> right.ports("elasticsearch");
            default -> right.ports(service);
        };
    }

    @Override
    public Set<Transport> transports(int port) {
        return right.transports(port);
    }
}
