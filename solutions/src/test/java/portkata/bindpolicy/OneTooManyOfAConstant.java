package portkata.bindpolicy;

/** Believes that Linux guards the ports up to and with 1024, as in {@code port <= 1024}. */
final class OneTooManyOfAConstant extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        return mayBindWithStart(1025, port, process);
    }
}
