package portkata.bindpolicy;

/** Believes that a comparison with the start is all that a number needs. */
final class AnyNumberIsAPort extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        return right.mayBind(Math.max(1, Math.min(port, 65_535)), process) || port == 0;
    }
}
