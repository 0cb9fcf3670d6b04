package portkata.nonblockingscanner;

import java.net.InetAddress;
import java.util.SortedMap;
import java.util.SortedSet;
import portkata.Exercise;
import portkata.PortState;
import portkata.Tier;

/**
 * Scan many TCP ports of one host at the same time, with {@code java.nio} and one selector.
 *
 * <p>This is the connect scan of {@code nmap -sT}: it needs no privilege, because the system's own {@code connect}
 * asks. A thread for each port would do the same work, but 65,535 threads are 65,535 stacks. A selector waits for all
 * of them in one call, and the calling thread is enough.
 *
 * <h2>States</h2>
 *
 * <table>
 * <caption>What a port did, and what that proves</caption>
 * <tr><th>State</th><th>The port</th></tr>
 * <tr><td>{@code OPEN}</td><td>completed the handshake with another endpoint, whatever it did afterwards</td></tr>
 * <tr><td>{@code CLOSED}</td><td>refused, or the connection ended up at its own source (see below)</td></tr>
 * <tr><td>{@code FILTERED}</td><td>stayed silent through {@code retries + 1} attempts, each for the full timeout; or
 * the attempt failed in any other way, such as "no route to host"</td></tr>
 * </table>
 *
 * <p>Only silence is asked again. A port that answered, open or closed or unreachable, is decided by one attempt.
 *
 * <p><b>Accepted, then reset.</b> Some servers, and some firewalls, accept and reset at once. The handshake was
 * completed, so the port is {@code OPEN}. If the reset arrives before the program looks, {@code finishConnect} throws a
 * plain {@code SocketException}, "Connection reset", although a connection did exist. A refusal is something
 * else: a reset in answer to the SYN itself, and a {@code ConnectException}.
 *
 * <p><b>Connected to itself.</b> The system picks the source port from the same range that is being scanned. If it
 * picks the very port that the SYN goes to, and nobody listens there, the SYN meets its own socket: a simultaneous
 * open (RFC 9293, section 3.5), and the handshake completes. The local and the remote endpoint are then equal. Only a
 * port without a listener can do this, so it is {@code CLOSED}. On a scan of one's own 65,535 ports expect about one
 * such port.
 *
 * <p><b>Refused or timed out?</b> Java throws {@code ConnectException} for a refusal and also when the
 * <em>system</em> gives up waiting ("Connection timed out", after about two minutes on Linux). The first is {@code
 * CLOSED}, the second {@code FILTERED}. With a shorter timeout of your own you will hardly meet the second. Not graded.
 *
 * <h2>Limits</h2>
 *
 * <ul>
 *   <li>At most {@code maxInFlight} connection attempts at any moment. A port that is decided is closed before its
 *       slot is used again, so that never more than {@code maxInFlight} connections exist either.
 *   <li>The slots work side by side, and each is used again as soon as it is free: a silent port holds one slot,
 *       never the others. {@code n} silent ports take about {@code (retries + 1) x timeout x ceil(n /
 *       maxInFlight)}.
 *   <li>At most two threads besides the calling one, however many ports there are; none is needed. Graded with some
 *       room for threads of the virtual machine.
 *   <li>Waiting costs no processor time: wait in {@code select}, and until the next deadline at most. Graded
 *       generously: while it only waits, a scan may use 15 % of the elapsed time.
 *   <li>All 65,535 ports of the loopback address are done within a minute; one or two seconds is usual.
 * </ul>
 *
 * <h2>Clean up</h2>
 *
 * <p>When {@code scan} returns or throws, nothing of it is open: no channel, no selector. A channel that is closed
 * while a selector knows it keeps its descriptor until the next selection, or until the selector is closed.
 *
 * <p>If the calling thread is interrupted, before or during the call, {@code scan} returns promptly with the ports
 * decided so far. Ports still undecided are absent from the map. Everything is closed, and the thread's interrupt
 * flag is set.
 *
 * <h2>Examples</h2>
 *
 * <p>On 127.0.0.1, with a server on 8080, nothing on 8081, and 8082 dropped by a firewall:
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
 * <p>Forty silent ports with {@code new ScanOptions(10, Duration.ofMillis(100), 0)} take four rounds of 100 ms.
 *
 * <p>Sources: RFC 9293 (TCP), sections 3.5 and 3.10.7; Nmap Reference Guide, "Port Scanning Basics" (states) and
 * "Port Scanning Techniques" (connect scan); {@code java.nio.channels} of Java 17: {@code Selector}, {@code
 * SocketChannel}.
 */
@Exercise(number = 15, tier = Tier.SENIOR, title = "Non-blocking scanner", minutes = 120)
public interface NonBlockingScanner {

    /**
     * Finds the state of each port.
     *
     * @param host the address to scan, IPv4 or IPv6
     * @param ports the ports, each 1 to 65535; an empty set gives an empty map
     * @param options the limits of this scan
     * @return exactly one entry for each port asked, and no other: {@code OPEN}, {@code CLOSED} or {@code FILTERED};
     *     fewer entries only after an interrupt
     * @throws IllegalArgumentException if a port is out of range, {@code maxInFlight} is below 1, the timeout is zero
     *     or negative, or {@code retries} is negative; no connection has been attempted then
     */
    SortedMap<Integer, PortState> scan(InetAddress host, SortedSet<Integer> ports, ScanOptions options)
            throws IllegalArgumentException;
}
