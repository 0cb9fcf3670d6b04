package portkata.ftpchannels;

/** Believes that a byte has as many values as its highest one says. */
final class BaseOffByOne extends Draft {

    @Override
    int port(int high, int low) {
        return 255 * high + low;
    }
}
