package portkata.nmapcommand;

/** Believes that nothing between two dots is a label, too. */
final class EmptyLabels extends Gullible {

    @Override
    boolean isTaken(String host) {
        return host.matches("([a-z]*[.])*[a-z]*");
    }
}
