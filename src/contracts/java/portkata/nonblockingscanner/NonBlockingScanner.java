package portkata.nonblockingscanner;

import java.net.InetAddress;
import java.util.SortedMap;
import java.util.SortedSet;
import portkata.Exercise;
import portkata.PortState;
import portkata.Tier;

/**
 * Scan many TCP ports of one host at the same time, with one selector of {@code java.nio}: the connect scan of {@code
 * nmap -sT}.
 *
 * <h2>States</h2>
 *
 * <table>
 * <caption>What a port did, and what that tells</caption>
 * <tr><th>State</th><th>The port</th></tr>
 * <tr><td>{@code OPEN}</td><td>completed the TCP handshake, whatever it did afterwards</td></tr>
 * <tr><td>{@code CLOSED}</td><td>refused; or the local and the remote endpoint are equal</td></tr>
 * <tr><td>{@code FILTERED}</td><td>stayed silent through {@code retries + 1} attempts, each for the full timeout; or
 * the attempt failed in any other way</td></tr>
 * </table>
 *
 * <p>Any answer or error decides the port at once. Only silence is asked again, in any order. What {@code connect} or
 * {@code finishConnect} throws means:
 *
 * <ul>
 *   <li>{@code ConnectException}: {@code CLOSED}. ("Connection timed out" says that the system gave up: {@code
 *       FILTERED}, not graded.)
 *   <li>A plain {@code SocketException} whose message begins with "Connection reset": {@code OPEN}. The port accepted,
 *       then reset before you looked; Java offers nothing better than the message. ("Broken pipe", after a close, means
 *       the same; not graded.)
 *   <li>Any other, such as {@code NoRouteToHostException} or "Network is unreachable": {@code FILTERED}.
 * </ul>
 *
 * <h2>Limits</h2>
 *
 * <ul>
 *   <li>At most {@code maxInFlight} sockets are open at any moment, connecting or connected, retries included. A slot
 *       is free only when the descriptor is really gone: {@code close()} on a registered channel only marks it; the
 *       next selection releases it.
 *   <li>A port is closed as soon as it is decided, not when its slot is needed.
 *   <li>A free slot is used at once: a silent port holds one slot, never the others. {@code n} silent ports take at
 *       most about {@code (retries + 1) x timeout x ceil(n / maxInFlight)}.
 *   <li>At most two threads besides the calling one, which is enough; none is left when {@code scan} returns. The suite
 *       counts threads, and allows six more than before.
 *   <li>Wait in {@code select}, not in a loop: while ports are silent, your threads may use 15 % of the elapsed time.
 *   <li>All 65,535 ports of the loopback address are done within a minute; one or two seconds is usual.
 * </ul>
 *
 * <h2>Clean up and interruption</h2>
 *
 * <p>When {@code scan} returns or throws, no socket and no selector of it is open. (TIME_WAIT may outlive a socket.)
 *
 * <p>If the calling thread is interrupted during the call, {@code scan} returns promptly with the ports decided so far,
 * and without those that have attempts left. If it was interrupted before, nothing is attempted and the map is empty.
 * The interrupt flag is set afterwards. Bad arguments are refused even then.
 *
 * <h2>Examples</h2>
 *
 * <p>On 127.0.0.1, with a server on 8080, nothing on 8081, and 8082 dropped:
 *
 * <pre>{@code
 * scan(127.0.0.1, {8080, 8081, 8082}, new ScanOptions(100, Duration.ofSeconds(1), 1))
 *     -> {8080=OPEN, 8081=CLOSED, 8082=FILTERED}      after 2 s: two attempts at 8082, 1 s each
 * scan(127.0.0.1, {}, new ScanOptions(100, Duration.ofSeconds(1), 1))
 *     -> {}                                           at once
 * scan(127.0.0.1, {8080, 65536}, new ScanOptions(100, Duration.ofSeconds(1), 1))
 *     -> IllegalArgumentException                     and 8080 was not asked either
 * }</pre>
 *
 * <h2>Background</h2>
 *
 * <p>Equal endpoints: the system takes source ports from the range that you scan. Where it takes the target, and nobody
 * listens, the SYN meets its own socket: a simultaneous open (RFC 9293, section 3.5), about once in 65,535 ports.
 *
 * <p>A proxying firewall may complete the handshake for a missing server; one that rejects with ICMP "port unreachable"
 * looks like a refusal.
 *
 * <p>Sources: RFC 9293 (TCP), sections 3.5 and 3.10.7; Nmap Reference Guide, "Port Scanning Basics" and "Port Scanning
 * Techniques"; {@code java.nio.channels} of Java 17. Work on Linux or macOS: cases with many closed ports do not run on
 * Windows, where a refusal takes two seconds.
 */
@Exercise(number = 15, tier = Tier.SENIOR, title = "Non-blocking scanner", minutes = 120)
public interface NonBlockingScanner {

    /**
     * Finds the state of each port.
     *
     * @param host an IPv4 or IPv6 address
     * @param ports the ports, each 1 to 65535, in whatever order the set has; an empty set gives an empty map
     * @param options the limits of this scan; they are looked at even if there are no ports
     * @return exactly one entry for each port asked, in natural order: {@code OPEN}, {@code CLOSED} or {@code
     *     FILTERED}; fewer entries only after an interrupt
     * @throws IllegalArgumentException if a port is out of range, {@code maxInFlight} is below 1, the timeout is zero
     *     or negative, or {@code retries} is negative; nothing has been opened then
     * @throws java.io.UncheckedIOException if this machine itself runs out of something, such as descriptors or source
     *     ports, or the selector cannot be opened; not graded
     */
    SortedMap<Integer, PortState> scan(InetAddress host, SortedSet<Integer> ports, ScanOptions options)
            throws IllegalArgumentException;
}
