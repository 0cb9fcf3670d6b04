package portkata.bindpolicy;

/** Believes that 1024 is the last well-known port. */
final class OneTooManyWellKnown extends AlmostRight {

    @Override
    public PortRange range(int port) {
        return port == 1024 ? PortRange.WELL_KNOWN : right.range(port);
    }
}
