package portkata.ftpchannels;

/** Believes that a client may be called on any port, since it asked for it. */
final class WellKnownPortsServed extends Draft {

    @Override
    int lowestPort() {
        return 1;
    }
}
