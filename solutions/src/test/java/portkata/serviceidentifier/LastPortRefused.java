package portkata.serviceidentifier;

/** Believes that 65535 is one too many. */
final class LastPortRefused extends Draft {

    @Override
    boolean isPort(int port) {
        return port > 0 && port < 0xFFFF;
    }
}
