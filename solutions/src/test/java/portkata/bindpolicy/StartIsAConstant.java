package portkata.bindpolicy;

/** Believes that Linux guards the ports below 1024, whatever its settings say. */
final class StartIsAConstant extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        return mayBindWithStart(1024, port, process);
    }
}
