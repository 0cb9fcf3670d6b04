package portkata.nmapcommand;

/** Believes that it is enough to keep a shell's characters out. */
final class BadCharactersOnly extends Gullible {

    @Override
    boolean isTaken(String host) {
        return host.matches("[A-Za-z0-9.@_%'\u0000-]*[@_%'\u0000][A-Za-z0-9.@_%'\u0000-]*");
    }
}
