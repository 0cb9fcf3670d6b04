package portkata.ftpchannels;

/** Believes that the low byte of the port comes first. */
final class PortBytesSwapped extends Draft {

    @Override
    int port(int high, int low) {
        return 256 * low + high;
    }
}
