package portkata.bindpolicy;

/** Believes that a setting of 0 was never made, so that the default holds. */
final class ZeroMeansTheDefault extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        int start = process.unprivilegedPortStart();
        return mayBindWithStart(start == 0 ? 1024 : start, port, process);
    }
}
