package portkata.stateclassifier;

import java.util.Optional;
import portkata.Exercise;
import portkata.Tier;

/**
 * Decide which of nmap's six states a port is in, from the kind of scan and from what became of its probes.
 *
 * <p>One outcome means different things to different scans, because an <em>open</em> port treats their probes
 * differently. That is the idea; what is graded, reasons letter for letter, are the tables after it. What has a * is
 * rare in practice: leave it for last.
 *
 * <table>
 *   <caption>The idea: what a host does by the standards</caption>
 *   <tr><th>scan</th><th>probe</th><th>open port</th><th>closed port</th></tr>
 *   <tr><td>CONNECT, SYN</td><td>SYN</td><td>SYN+ACK</td><td>RST</td></tr>
 *   <tr><td>ACK, WINDOW</td><td>ACK</td><td>RST</td><td>RST</td></tr>
 *   <tr><td>FIN, NULL, XMAS</td><td>FIN; no flag; FIN+PSH+URG</td><td>nothing</td><td>RST</td></tr>
 *   <tr><td>UDP</td><td>datagram</td><td>a datagram, or nothing</td><td>ICMP port unreachable</td></tr>
 * </table>
 *
 * <h2>Silence</h2>
 *
 * <ul>
 *   <li>CONNECT, SYN, ACK, WINDOW: FILTERED, no-response.
 *   <li>FIN, NULL, XMAS, UDP: OPEN_FILTERED, no-response.
 *   <li>* UDP with {@link Silence#rateLimitDefeated()}: CLOSED_FILTERED, no-response (yet the port may be open).
 * </ul>
 *
 * <p><b>Ignored</b>, below, means: the verdict of silence in this scan, without that option.
 *
 * <h2>TCP and UDP replies</h2>
 *
 * <p>"RST" is any reply with RST set, whatever other flag is. The window counts in a WINDOW scan only.
 *
 * <table>
 *   <caption>Replies</caption>
 *   <tr><th>scan</th><th>reply</th><th>verdict</th></tr>
 *   <tr><td>SYN</td><td>SYN and ACK</td><td>OPEN, syn-ack</td></tr>
 *   <tr><td>SYN *</td><td>SYN without ACK</td><td>OPEN, split-handshake-syn</td></tr>
 *   <tr><td>SYN, FIN, NULL, XMAS</td><td>RST</td><td>CLOSED, reset</td></tr>
 *   <tr><td>ACK</td><td>RST</td><td>UNFILTERED, reset</td></tr>
 *   <tr><td>WINDOW</td><td>RST with a window above 0</td><td>OPEN, reset</td></tr>
 *   <tr><td>WINDOW</td><td>RST with window 0</td><td>CLOSED, reset</td></tr>
 *   <tr><td>ACK, WINDOW, FIN, NULL, XMAS</td><td>any without RST</td><td>ignored</td></tr>
 *   <tr><td>UDP</td><td>any datagram, an empty one too</td><td>OPEN, udp-response</td></tr>
 * </table>
 *
 * <h2>ICMP errors (every scan but CONNECT)</h2>
 *
 * <table>
 *   <caption>ICMP errors that make a port FILTERED, with the reason</caption>
 *   <tr><th>ICMP</th><th>reason</th><th>ICMPv6</th><th>reason</th></tr>
 *   <tr><td>3/0</td><td>net-unreach</td><td>1/0</td><td>no-route</td></tr>
 *   <tr><td>3/1</td><td>host-unreach</td><td>1/1</td><td>admin-prohibited</td></tr>
 *   <tr><td>3/2 *</td><td>proto-unreach</td><td>1/2 *</td><td>beyond-scope</td></tr>
 *   <tr><td>3/3</td><td>port-unreach (see below)</td><td>1/3</td><td>host-unreach</td></tr>
 *   <tr><td>3/9</td><td>net-prohibited</td><td>1/4</td><td>port-unreach (see below)</td></tr>
 *   <tr><td>3/10</td><td>host-prohibited</td><td>1/5 *</td><td>admin-prohibited</td></tr>
 *   <tr><td>3/13</td><td>admin-prohibited</td><td>1/6 *</td><td>reject-route</td></tr>
 *   <tr><td>11/0, 11/1</td><td>time-exceeded</td><td>3/0, 3/1</td><td>(not asked)</td></tr>
 * </table>
 *
 * <ul>
 *   <li>One exception: port unreachable (3/3 or 1/4) in a UDP scan <em>from the target itself</em> is CLOSED,
 *       port-unreach. From another address, most likely a router or firewall, it stays FILTERED.
 *   <li>Nowhere else does the sender matter. That 3/3 is FILTERED in a raw TCP scan is nmap's choice: RFC 1122 has TCP
 *       take it for a refusal, the kernel does, and the same packet is CLOSED to CONNECT.
 *   <li>* ICMP 3/4 to 3/8, 3/11, 3/12, 3/14 and 3/15 are ignored: nmap's behaviour, not a principle.
 * </ul>
 *
 * <h2>The connect scan</h2>
 *
 * <table>
 *   <caption>Results of connect</caption>
 *   <tr><th>result</th><th>verdict</th></tr>
 *   <tr><td>connected to itself: {@code local.equals(remote)}, address and port</td><td>empty</td></tr>
 *   <tr><td>connected otherwise</td><td>OPEN, syn-ack</td></tr>
 *   <tr><td>ECONNREFUSED</td><td>CLOSED, conn-refused</td></tr>
 *   <tr><td>EACCES</td><td>FILTERED, admin-prohibited</td></tr>
 *   <tr><td>EHOSTUNREACH</td><td>FILTERED, host-unreach</td></tr>
 *   <tr><td>ENETUNREACH</td><td>FILTERED, net-unreach</td></tr>
 *   <tr><td>ENOPROTOOPT *</td><td>FILTERED, proto-unreach</td></tr>
 *   <tr><td>ENONET *</td><td>FILTERED, dest-unreach</td></tr>
 *   <tr><td>ETIMEDOUT, EHOSTDOWN *, silence</td><td>FILTERED, no-response</td></tr>
 *   <tr><td>any other errno</td><td>empty</td></tr>
 * </table>
 *
 * <p>Empty is {@link Optional#empty()}: nmap retries a port that met itself, ends the scan on ENETDOWN, ENETRESET or
 * ECONNABORTED, and only logs other errnos.
 *
 * <p>CONNECT sees no packet: an ICMP error, whoever sent it, counts as the errno that Linux makes of it. 3/0 and 3/9
 * become ENETUNREACH; 3/1, 3/10 and 3/13 EHOSTUNREACH; 3/2 ENOPROTOOPT; 3/3 ECONNREFUSED.
 *
 * <h2>Examples</h2>
 *
 * <pre>{@code
 * classify(UDP, ICMP 3/3 from the target)             CLOSED, port-unreach
 * classify(SYN, ICMP 3/3 from the target)             FILTERED, port-unreach
 * classify(CONNECT, ICMP 3/3 from the target)         CLOSED, conn-refused
 * classify(SYN, ICMP 3/13 from another address)       FILTERED, admin-prohibited
 * classify(CONNECT, ICMP 3/13 from another address)   FILTERED, host-unreach
 * classify(NULL, ICMP 3/4 from another address)       OPEN_FILTERED, no-response
 * classify(CONNECT, connect failed: ENETDOWN)         Optional.empty
 * }</pre>
 *
 * <p>Never asked: Connected or ConnectFailed outside CONNECT; TcpReply in CONNECT or UDP; UdpReply or the rate limit
 * option outside UDP; a reply with SYN and RST; in SYN, a reply with neither; in CONNECT, ICMPv6 or any ICMP but those
 * seven; types and codes not listed here; null.
 *
 * <h2>In practice, and in an interview</h2>
 *
 * <ul>
 *   <li>"Refused means closed" is the interview answer. But iptables' {@code REJECT}, on a router or the target itself,
 *       sends ICMP 3/3 by default, and a RST with {@code --reject-with tcp-reset}.
 *   <li>"Silence means filtered" is nmap's assumption: a dead host, loss or a full accept queue is silent too.
 *   <li>Some systems, Windows among them, reset every FIN, NULL and XMAS probe: all ports look closed.
 *   <li>WINDOW relies on a detail of a minority of systems; elsewhere all ports look closed, or open and
 *       closed change places.
 * </ul>
 *
 * <p>Sources: Nmap Reference Guide ("Port Scanning Basics", "Port Scanning Techniques", "Timing and Performance"), nmap
 * 7.93 where it says less; RFC 9293 sections 3.10.7.1 (CLOSED), 3.10.7.2 (LISTEN) and 3.5 (SYN meets SYN); RFC 792,
 * RFC 1122 section 3.2.2.1 and RFC 1812 section 5.2.7.1 (ICMP); RFC 4443 section 3.1 (ICMPv6); iptables-extensions(8);
 * Linux, {@code net/ipv4/icmp.c}.
 */
@Exercise(number = 4, tier = Tier.JUNIOR, title = "State classifier", minutes = 40)
public interface StateClassifier {

    /**
     * Classifies one port.
     *
     * @param scan the kind of probe that was sent
     * @param outcome what became of it
     * @return the verdict; empty only for CONNECT, in the rows marked empty
     */
    Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome);
}
