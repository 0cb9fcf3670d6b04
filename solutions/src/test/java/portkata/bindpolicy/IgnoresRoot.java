package portkata.bindpolicy;

/** Believes that Linux asks for the capability, and that root does not have it. */
final class IgnoresRoot extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        return process.os() == Os.LINUX
                ? mayBindWithRights(false, process.capNetBindService(), port, process)
                : right.mayBind(port, process);
    }
}
