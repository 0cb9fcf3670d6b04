package portkata.bindpolicy;

/** Believes that it takes both, root and the capability. */
final class RootNeedsTheCapability extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        boolean both = process.root() && process.capNetBindService();
        return process.os() == Os.LINUX ? mayBindWithRights(both, both, port, process) : right.mayBind(port, process);
    }
}
