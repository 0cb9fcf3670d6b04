package portkata.bindpolicy;

/** Believes that 49152 is the last registered port. */
final class DynamicStartsTooLate extends AlmostRight {

    @Override
    public PortRange range(int port) {
        return port == 49_152 ? PortRange.REGISTERED : right.range(port);
    }
}
