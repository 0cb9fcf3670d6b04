package portkata.bindpolicy;

/** Believes that the start itself is still privileged. */
final class OneTooMany extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        boolean isStart = process.os() == Os.LINUX && port > 0 && port == process.unprivilegedPortStart();
        boolean hasRights = process.root() || process.capNetBindService();
        return right.mayBind(port, process) && (hasRights || !isStart);
    }
}
