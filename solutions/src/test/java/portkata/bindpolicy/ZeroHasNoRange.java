package portkata.bindpolicy;

/** Believes that a reserved port lies in no range. */
final class ZeroHasNoRange extends AlmostRight {

    @Override
    public PortRange range(int port) {
        if (port == 0) {
            throw new IllegalArgumentException("0 is reserved");
        }
        return right.range(port);
    }
}
