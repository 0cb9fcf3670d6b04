package portkata.bindpolicy;

/** Believes that 65535 is the first number that is too high. */
final class LastPortRefused extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        if (port == 65_535) {
            throw new IllegalArgumentException("no such port: 65535");
        }
        return right.mayBind(port, process);
    }
}
