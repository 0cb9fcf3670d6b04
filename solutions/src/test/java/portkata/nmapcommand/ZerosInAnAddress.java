package portkata.nmapcommand;

/** Believes that leading zeros in an address are harmless. */
final class ZerosInAnAddress extends Gullible {

    @Override
    boolean isTaken(String host) {
        return host.matches("[0-9]{1,3}([.][0-9]{1,3}){3}") && host.matches("(.*[.])?0[0-9].*");
    }
}
