package portkata.nmapcommand;

/** Believes that a network is one target. */
final class Networks extends Gullible {

    @Override
    boolean isTaken(String host) {
        return host.matches("[^/]+/[0-9]+");
    }
}
