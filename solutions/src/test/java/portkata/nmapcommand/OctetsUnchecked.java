package portkata.nmapcommand;

/** Believes that three digits make a number of an address. */
final class OctetsUnchecked extends Gullible {

    @Override
    boolean isTaken(String host) {
        return host.matches("[1-9][0-9]{0,2}([.][1-9][0-9]{0,2}){3}");
    }
}
