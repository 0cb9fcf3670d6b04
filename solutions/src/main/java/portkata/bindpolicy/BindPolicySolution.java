package portkata.bindpolicy;

/** Reduces every system to two facts: the first port that is free to all, and whether a process may go below it. */
public final class BindPolicySolution implements BindPolicy {

    private static final int LOWEST_PORT = 0;
    private static final int HIGHEST_PORT = 0xFFFF;
    private static final int FIRST_REGISTERED = 1024;
    private static final int FIRST_DYNAMIC = 49_152;

    private static final int ANY_FREE_PORT = 0;

    /** Equals the first registered port and does not follow from it: one is the kernel's limit, one the registry's. */
    private static final int CLASSIC_START = 1024;

    @Override
    public PortRange range(int port) {
        requirePort("a port", port);
        if (port < FIRST_REGISTERED) {
            return PortRange.WELL_KNOWN;
        }
        return port < FIRST_DYNAMIC ? PortRange.REGISTERED : PortRange.DYNAMIC;
    }

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        requirePort("a port", port);
        requirePort("the start of unprivileged ports", process.unprivilegedPortStart());
        return port == ANY_FREE_PORT || port >= firstUnprivileged(process) || mayBindPrivileged(process);
    }

    private static int firstUnprivileged(ServerProcess process) {
        return switch (process.os()) {
            case CLASSIC_UNIX -> CLASSIC_START;
            case LINUX -> process.unprivilegedPortStart();
            case WINDOWS -> LOWEST_PORT;
        };
    }

    private static boolean mayBindPrivileged(ServerProcess process) {
        return process.root() || (process.os() == Os.LINUX && process.capNetBindService());
    }

    private static void requirePort(String what, int number) {
        if (number < LOWEST_PORT || number > HIGHEST_PORT) {
            throw new IllegalArgumentException(
                    what + " is a number from " + LOWEST_PORT + " to " + HIGHEST_PORT + ", not " + number);
        }
    }
}
