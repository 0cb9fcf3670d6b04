package portkata.stateclassifier;

/**
 * Holds what became of the probes sent to one port, after all retries.
 *
 * <p>A connect scan sees {@link Connected}, {@link ConnectFailed} or {@link Silence}. The other scans read packets and
 * see {@link TcpReply}, {@link UdpReply} or {@link Silence}. An {@link IcmpError} may come back to any of them.
 */
public sealed interface ProbeOutcome permits Connected, ConnectFailed, TcpReply, UdpReply, IcmpError, Silence {}
