package portkata.nmapcommand;

/** Believes that digits, dots and hyphens make one host. */
final class RangesOfAddresses extends Gullible {

    @Override
    boolean isTaken(String host) {
        return host.matches("[0-9]+(-[0-9]+)?([.][0-9]+(-[0-9]+)?){3}") && host.contains("-");
    }
}
