package portkata.bindpolicy;

/** Believes that only root may go below the start. */
final class IgnoresTheCapability extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        return mayBindWithRights(process.root(), false, port, process);
    }
}
