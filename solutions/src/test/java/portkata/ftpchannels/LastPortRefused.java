package portkata.ftpchannels;

/** Believes that 65535 is the first number that is too high. */
final class LastPortRefused extends Draft {

    @Override
    int checkedPort(int port) {
        check(port < 65_535);
        return super.checkedPort(port);
    }
}
