package portkata.bindpolicy;

/** Believes that a well-known port needs rights, whatever the setting says about others. */
final class WellKnownStaysPrivileged extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        return mayBindWithStart(Math.max(process.unprivilegedPortStart(), 1024), port, process);
    }
}
