package portkata.bindpolicy;

/** Answers rightly, so that a mistake needs to write down only what it gets wrong. */
abstract class AlmostRight implements BindPolicy {

    final BindPolicy right = new BindPolicySolution();

    @Override
    public PortRange range(int port) {
        return right.range(port);
    }

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        return right.mayBind(port, process);
    }

    /** Asks the right answer about the same process with another setting. */
    final boolean mayBindWithStart(int start, int port, ServerProcess process) {
        return right.mayBind(port, new ServerProcess(process.os(), process.root(), process.capNetBindService(), start));
    }

    /** Asks the right answer about the same process on another system. */
    final boolean mayBindOn(Os os, int port, ServerProcess process) {
        return right.mayBind(
                port,
                new ServerProcess(os, process.root(), process.capNetBindService(), process.unprivilegedPortStart()));
    }

    /** Asks the right answer about the same process with other rights. */
    final boolean mayBindWithRights(boolean root, boolean capability, int port, ServerProcess process) {
        return right.mayBind(port, new ServerProcess(process.os(), root, capability, process.unprivilegedPortStart()));
    }
}
