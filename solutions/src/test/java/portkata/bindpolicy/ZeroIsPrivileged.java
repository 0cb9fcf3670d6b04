package portkata.bindpolicy;

/** Believes that 0 is the lowest of the privileged ports. */
final class ZeroIsPrivileged extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        return right.mayBind(port == 0 ? 1 : port, process);
    }
}
