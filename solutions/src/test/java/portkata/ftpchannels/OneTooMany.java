package portkata.ftpchannels;

/** Believes that 1024 is the last of the well-known ports. */
final class OneTooMany extends Draft {

    @Override
    int lowestPort() {
        return 1025;
    }
}
