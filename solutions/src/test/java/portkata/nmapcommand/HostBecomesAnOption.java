package portkata.nmapcommand;

/** Believes that a host is whatever the form says. */
final class HostBecomesAnOption extends Gullible {

    @Override
    boolean isTaken(String host) {
        return host.startsWith("-");
    }
}
