package portkata.bindpolicy;

/** Believes that root and the capability help below 1024 only, even where the setting is higher. */
final class RightsEndAtTheConstant extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        boolean helped = port < 1024 || process.os() != Os.LINUX;
        return helped ? right.mayBind(port, process) : mayBindWithRights(false, false, port, process);
    }
}
