package portkata.bindpolicy;

/** Believes that a setting is in order because it is there. */
final class TrustsTheSetting extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        return mayBindWithStart(Math.max(0, Math.min(process.unprivilegedPortStart(), 65_535)), port, process);
    }
}
