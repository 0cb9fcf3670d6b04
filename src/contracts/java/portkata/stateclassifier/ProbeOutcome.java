package portkata.stateclassifier;

/**
 * Holds what became of the probes sent to one port, after all retries.
 *
 * <p>A connect scan sees {@link Connected}, {@link ConnectFailed} or {@link Silence}. The other scans read packets and
 * see {@link TcpReply}, {@link UdpReply} or {@link Silence}. An {@link IcmpError} may come back to any of them; in a
 * connect scan it is the error that the kernel got, before it made an errno of it.
 *
 * <p>Java 17 has no {@code switch} over the kinds of a sealed interface: ask with
 * {@code outcome instanceof TcpReply reply}.
 */
public sealed interface ProbeOutcome permits Connected, ConnectFailed, TcpReply, UdpReply, IcmpError, Silence {}
