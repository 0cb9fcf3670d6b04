package portkata.nmapcommand;

/** Believes that an address looks as in a URL, or as the system prints it. */
final class BracketsAndZones extends Gullible {

    @Override
    boolean isTaken(String host) {
        return host.contains("[") || (host.contains(":") && host.contains("%"));
    }
}
