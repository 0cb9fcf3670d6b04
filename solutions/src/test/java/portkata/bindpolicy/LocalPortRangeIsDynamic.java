package portkata.bindpolicy;

/** Believes that the dynamic range is what Linux picks from when a program asks for any free port. */
final class LocalPortRangeIsDynamic extends AlmostRight {

    @Override
    public PortRange range(int port) {
        PortRange range = right.range(port);
        return range == PortRange.REGISTERED && port >= 32_768 ? PortRange.DYNAMIC : range;
    }
}
