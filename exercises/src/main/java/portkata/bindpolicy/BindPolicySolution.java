package portkata.bindpolicy;

import portkata.NotStarted;

/** Solve it here; the statement is the Javadoc of {@link BindPolicy}. */
public final class BindPolicySolution implements BindPolicy {

    @Override
    public PortRange range(int port) {
        throw new NotStarted();
    }

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        throw new NotStarted();
    }
}
