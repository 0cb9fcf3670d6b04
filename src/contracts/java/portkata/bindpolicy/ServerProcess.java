package portkata.bindpolicy;

/**
 * Describes a process that wants to bind a port, and the host on which it runs.
 *
 * <p>Every host is described by the same four fields, whether it knows the last two or not, and nothing is validated
 * here: the fields are what somebody typed into an inventory.
 *
 * @param os the rule that the host follows
 * @param root whether it runs as root, with all that root may do; on Windows, as an elevated administrator. A root that
 *     has lost its right to bind, as in a container started with {@code --cap-drop}, is described by {@code false}
 * @param capNetBindService whether it holds the Linux capability CAP_NET_BIND_SERVICE; means nothing elsewhere
 * @param unprivilegedPortStart the Linux setting {@code net.ipv4.ip_unprivileged_port_start}, which holds for IPv6 as
 *     well, 0 to 65535, by default 1024; means nothing elsewhere
 */
public record ServerProcess(Os os, boolean root, boolean capNetBindService, int unprivilegedPortStart) {

    /** Shows all four, for example {@code LINUX user with CAP_NET_BIND_SERVICE and start 1024}. */
    @Override
    public String toString() {
        return os + (root ? " root" : " user") + " with " + (capNetBindService ? "CAP_NET_BIND_SERVICE and " : "")
                + "start " + unprivilegedPortStart;
    }
}
