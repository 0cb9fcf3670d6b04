package portkata.bindpolicy;

/** Believes that a number may be cut to what a packet has room for. */
final class CutToSixteenBits extends AlmostRight {

    @Override
    public PortRange range(int port) {
        return right.range(port & 0xFFFF);
    }

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        return right.mayBind(port & 0xFFFF, process);
    }
}
