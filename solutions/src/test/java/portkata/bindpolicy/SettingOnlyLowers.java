package portkata.bindpolicy;

/** Believes that the setting can free low ports, but never guard a port from 1024 on. */
final class SettingOnlyLowers extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        return mayBindWithStart(Math.min(process.unprivilegedPortStart(), 1024), port, process);
    }
}
