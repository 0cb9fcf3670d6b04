package portkata.nmapcommand;

/** Believes that a list of hosts is as good as one. */
final class SeveralHosts extends Gullible {

    @Override
    boolean isTaken(String host) {
        return host.matches("[^ ,*].*[ ,*].*[^ ]|.*[*]");
    }
}
