package portkata.bindpolicy;

/** Believes that the setting counts on a classic Unix. */
final class SettingWorksEverywhere extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        if (process.os() == Os.CLASSIC_UNIX && !process.root()) {
            ServerProcess onLinux = new ServerProcess(Os.LINUX, false, false, process.unprivilegedPortStart());
            return right.mayBind(port, onLinux);
        }
        return right.mayBind(port, process);
    }
}
