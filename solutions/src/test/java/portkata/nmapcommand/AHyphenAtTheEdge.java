package portkata.nmapcommand;

/** Believes that a label may begin and end with a hyphen. */
final class AHyphenAtTheEdge extends Gullible {

    @Override
    boolean isTaken(String host) {
        return host.matches("[a-z][a-z-]*([.][a-z-]+)*");
    }
}
