package portkata.nmapcommand;

/** Believes that a dollar sign in a pattern means the end of the text; it may be followed by a line end. */
final class ALineEndIsAccepted extends Gullible {

    @Override
    boolean isTaken(String host) {
        return host.matches("[a-z0-9.]+\\R");
    }
}
