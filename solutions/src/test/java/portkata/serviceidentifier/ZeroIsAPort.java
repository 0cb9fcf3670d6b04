package portkata.serviceidentifier;

/** Believes that ports are counted from 0. */
final class ZeroIsAPort extends Draft {

    @Override
    boolean isPort(int port) {
        return port == 0 || super.isPort(port);
    }
}
