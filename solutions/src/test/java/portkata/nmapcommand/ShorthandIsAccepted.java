package portkata.nmapcommand;

/** Believes that a host is what the resolver of C takes. */
final class ShorthandIsAccepted extends Gullible {

    @Override
    boolean isTaken(String host) {
        return host.matches("[0-9]+([.][0-9]+)?|([0-9]+[.]){0,3}0x[0-9a-f]+");
    }
}
