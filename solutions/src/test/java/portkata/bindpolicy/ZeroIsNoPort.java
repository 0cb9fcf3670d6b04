package portkata.bindpolicy;

/** Believes that nobody can ask for port 0. */
final class ZeroIsNoPort extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        if (port == 0) {
            throw new IllegalArgumentException("no such port: 0");
        }
        return right.mayBind(port, process);
    }
}
