package portkata.ftpchannels;

/** Believes that the two numbers of the port are written one after the other. */
final class PortBytesJoined extends Draft {

    @Override
    int port(int high, int low) {
        return Integer.parseInt(high + "" + low);
    }
}
