package portkata.bindpolicy;

/** Believes that a setting which decides nothing may be anything. */
final class ChecksOnlyWhatItUses extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        boolean decides = process.os() == Os.LINUX && !process.root() && !process.capNetBindService() && port != 0;
        return decides ? right.mayBind(port, process) : mayBindWithStart(1024, port, process);
    }
}
