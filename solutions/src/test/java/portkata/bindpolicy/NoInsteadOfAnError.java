package portkata.bindpolicy;

/** Believes that a port which does not exist is one that nobody may bind. */
final class NoInsteadOfAnError extends AlmostRight {

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        return port >= 0 && port <= 65_535 && right.mayBind(port, process);
    }
}
