package portkata.bindpolicy;

/** Believes that what Linux has, every Unix has. */
final class EveryUnixIsLinux extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        return mayBindOn(process.os() == Os.CLASSIC_UNIX ? Os.LINUX : process.os(), port, process);
    }
}
