package portkata.bindpolicy;

/** Believes that the capability counts on a classic Unix. */
final class CapabilityWorksEverywhere extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        boolean helped = process.os() == Os.CLASSIC_UNIX && process.capNetBindService();
        return mayBindWithRights(process.root() || helped, process.capNetBindService(), port, process);
    }
}
