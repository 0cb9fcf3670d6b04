package portkata.bindpolicy;

/** Believes that there are no privileged ports outside Linux. */
final class OnlyLinuxIsStrict extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        return mayBindOn(process.os() == Os.CLASSIC_UNIX ? Os.WINDOWS : process.os(), port, process);
    }
}
