package portkata.bindpolicy;

/** Believes that Windows keeps the ports below 1024 for its administrators. */
final class WindowsTreatedAsUnix extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        return mayBindOn(process.os() == Os.WINDOWS ? Os.CLASSIC_UNIX : process.os(), port, process);
    }
}
