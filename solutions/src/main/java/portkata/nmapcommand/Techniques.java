package portkata.nmapcommand;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import portkata.Transport;

/** Holds scans that nmap runs together. */
record Techniques(SortedSet<Scan> scans) {

    static Techniques of(Set<Scan> scans, boolean root) {
        SortedSet<Scan> sorted = new TreeSet<>(scans);
        if (sorted.stream().filter(scan -> scan != Scan.UDP).count() > 1) {
            throw new IllegalArgumentException("nmap takes one TCP scan at a time, not all of " + sorted);
        }
        if (!root && sorted.stream().anyMatch(scan -> scan != Scan.CONNECT)) {
            throw new IllegalArgumentException("without root nmap can only connect, and not do " + sorted);
        }
        return new Techniques(sorted);
    }

    /** Refuses a list with ports that no scan looks at, and scans that have no port to look at. */
    void requireSamePorts(PortList list) {
        for (Transport transport : Transport.values()) {
            boolean isContradiction =
                    isScanned(transport) ? list.ports(transport).isEmpty() : list.isQualified(transport);
            if (isContradiction) {
                throw new IllegalArgumentException("ports and scans disagree about " + transport);
            }
        }
    }

    List<String> options() {
        return scans.stream().map(Techniques::option).toList();
    }

    /** Counts no scan at all as TCP, since nmap then chooses one of those. */
    private boolean isScanned(Transport transport) {
        return transport == Transport.UDP ? scans.contains(Scan.UDP) : !scans.equals(Set.of(Scan.UDP));
    }

    private static String option(Scan scan) {
        return switch (scan) {
            case SYN -> "-sS";
            case CONNECT -> "-sT";
            case ACK -> "-sA";
            case WINDOW -> "-sW";
            case FIN -> "-sF";
            case NULL -> "-sN";
            case XMAS -> "-sX";
            case UDP -> "-sU";
        };
    }
}
