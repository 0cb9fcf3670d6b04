package portkata.nmapcommand;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds what somebody wants scanned; nothing is validated here, the texts are what was typed into a form.
 *
 * @param host an address or a name
 * @param ipv6 whether to scan over IPv6
 * @param scans the ways to scan; empty leaves the choice to nmap
 * @param ports the port list in nmap's notation; empty for nmap's own choice
 * @param scripts the categories of NSE scripts to run; empty for none
 * @param flags what else is asked for
 * @param root whether nmap will run as root (on Windows: with Npcap)
 */
public record ScanRequest(
        String host,
        boolean ipv6,
        Set<Scan> scans,
        Optional<String> ports,
        Set<String> scripts,
        Set<Flag> flags,
        boolean root) {

    /** Shows what is set, for example {@code root scans 192.0.2.1, ports U:53, [UDP]}. */
    @Override
    public String toString() {
        return (root ? "root" : "user") + " scans " + host + (ipv6 ? " over IPv6" : "")
                + ports.map(list -> ", ports " + list).orElse("")
                + (scans.isEmpty() ? "" : ", " + new TreeSet<>(scans))
                + (scripts.isEmpty() ? "" : ", scripts " + new TreeSet<>(scripts))
                + (flags.isEmpty() ? "" : ", " + new TreeSet<>(flags));
    }
}
