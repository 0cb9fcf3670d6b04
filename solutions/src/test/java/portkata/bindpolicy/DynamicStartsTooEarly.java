package portkata.bindpolicy;

/** Believes that 49151 is the first dynamic port. */
final class DynamicStartsTooEarly extends AlmostRight {

    @Override
    public PortRange range(int port) {
        return port == 49_151 ? PortRange.DYNAMIC : right.range(port);
    }
}
