package portkata.nmapcommand;

import java.util.SortedSet;
import portkata.Transport;

/** Believes that names are welcome, since nmap takes them. */
final class NamesAreLookedUp extends Draft {

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        return right.parsePorts(spec.replace("https", "443").replaceAll("http(?!.)", "80"), transport);
    }
}
