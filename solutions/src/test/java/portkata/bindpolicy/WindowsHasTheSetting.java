package portkata.bindpolicy;

/** Believes that the fields of Linux count on Windows too. */
final class WindowsHasTheSetting extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        return mayBindOn(process.os() == Os.WINDOWS ? Os.LINUX : process.os(), port, process);
    }
}
