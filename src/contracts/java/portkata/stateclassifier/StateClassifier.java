package portkata.stateclassifier;

import java.util.Optional;
import portkata.Exercise;
import portkata.Tier;

/**
 * Decide which of nmap's six states a port is in, from the kind of scan and from what became of its probes.
 *
 * <p>The same outcome means different things to different scans, because the probes differ in what an <em>open</em>
 * port does with them. That is the whole logic; the tables below follow from it.
 *
 * <table>
 *   <caption>What a host that follows the standards does with each probe</caption>
 *   <tr><th>scan</th><th>probe</th><th>open port</th><th>closed port</th></tr>
 *   <tr><td>CONNECT</td><td>SYN, by the kernel</td><td>SYN+ACK, the connection stands</td><td>RST</td></tr>
 *   <tr><td>SYN</td><td>SYN</td><td>SYN+ACK</td><td>RST</td></tr>
 *   <tr><td>ACK, WINDOW</td><td>ACK</td><td>RST</td><td>RST</td></tr>
 *   <tr><td>FIN, NULL, XMAS</td><td>no SYN, ACK or RST</td><td>nothing</td><td>RST</td></tr>
 *   <tr><td>UDP</td><td>datagram</td><td>a datagram, or nothing</td><td>ICMP port unreachable</td></tr>
 * </table>
 *
 * <p>A verdict is a state and a reason. Reasons are nmap's words and are graded letter for letter.
 *
 * <h2>TCP replies (every scan but CONNECT and UDP)</h2>
 *
 * <p>"RST" is any reply with RST set, with or without ACK: by the standard a reset carries ACK when the probe had none.
 * The window counts in a WINDOW scan only.
 *
 * <table>
 *   <caption>TCP replies</caption>
 *   <tr><th>scan</th><th>reply</th><th>verdict</th></tr>
 *   <tr><td>SYN</td><td>SYN and ACK</td><td>OPEN, syn-ack</td></tr>
 *   <tr><td>SYN</td><td>SYN without ACK</td><td>OPEN, split-handshake-syn</td></tr>
 *   <tr><td>SYN</td><td>RST</td><td>CLOSED, reset</td></tr>
 *   <tr><td>ACK</td><td>RST</td><td>UNFILTERED, reset</td></tr>
 *   <tr><td>WINDOW</td><td>RST with a window above 0</td><td>OPEN, reset</td></tr>
 *   <tr><td>WINDOW</td><td>RST with window 0</td><td>CLOSED, reset</td></tr>
 *   <tr><td>FIN, NULL, XMAS</td><td>RST</td><td>CLOSED, reset</td></tr>
 *   <tr><td>all but SYN</td><td>any reply without RST</td><td>ignored: the verdict that silence gives</td></tr>
 * </table>
 *
 * <h2>UDP replies (UDP scan)</h2>
 *
 * <p>Any datagram, an empty one included: OPEN, udp-response.
 *
 * <h2>Silence</h2>
 *
 * <ul>
 *   <li>CONNECT, SYN, ACK, WINDOW: FILTERED, no-response. Open and closed ports both answer these probes.
 *   <li>FIN, NULL, XMAS, UDP: OPEN_FILTERED, no-response. An open port may be silent here.
 *   <li>UDP with {@link Silence#rateLimitDefeated()}: CLOSED_FILTERED, no-response. The scanner did not wait for
 *       late port unreachables, so nmap counts the silent port among those that may be closed.
 * </ul>
 *
 * <h2>ICMP errors (every scan but CONNECT)</h2>
 *
 * <table>
 *   <caption>ICMP errors that make a port FILTERED, with the reason</caption>
 *   <tr><th>ICMP</th><th>reason</th><th>ICMPv6</th><th>reason</th></tr>
 *   <tr><td>3/0</td><td>net-unreach</td><td>1/0</td><td>no-route</td></tr>
 *   <tr><td>3/1</td><td>host-unreach</td><td>1/1</td><td>admin-prohibited</td></tr>
 *   <tr><td>3/2</td><td>proto-unreach</td><td>1/2</td><td>beyond-scope</td></tr>
 *   <tr><td>3/3</td><td>port-unreach (see below)</td><td>1/3</td><td>host-unreach</td></tr>
 *   <tr><td>3/9</td><td>net-prohibited</td><td>1/4</td><td>port-unreach (see below)</td></tr>
 *   <tr><td>3/10</td><td>host-prohibited</td><td>1/5</td><td>admin-prohibited</td></tr>
 *   <tr><td>3/13</td><td>admin-prohibited</td><td>1/6</td><td>reject-route</td></tr>
 *   <tr><td>11, code 0 or 1</td><td>time-exceeded</td><td></td><td></td></tr>
 * </table>
 *
 * <ul>
 *   <li>One exception: port unreachable (3/3 or 1/4) in a UDP scan <em>from the target itself</em> is how a closed UDP
 *       port answers: CLOSED, port-unreach. From another address it stays FILTERED, port-unreach: a firewall wrote it.
 *   <li>In all other cases the sender makes no difference. A closed TCP port answers with RST, so in the SYN, ACK,
 *       WINDOW, FIN, NULL and XMAS scans a port unreachable is FILTERED whoever sent it.
 *   <li>ICMP 3/4 to 3/8, 3/11, 3/12, 3/14 and 3/15 are ignored: the verdict is the one that silence gives.
 * </ul>
 *
 * <h2>The connect scan</h2>
 *
 * <p>It never sees a packet, only what the kernel says of the attempt.
 *
 * <table>
 *   <caption>Results of connect</caption>
 *   <tr><th>result</th><th>verdict</th></tr>
 *   <tr><td>connected</td><td>OPEN, syn-ack</td></tr>
 *   <tr><td>connected, local and remote equal in address and port</td><td>none: it met itself; to be retried</td></tr>
 *   <tr><td>ECONNREFUSED</td><td>CLOSED, conn-refused</td></tr>
 *   <tr><td>EACCES</td><td>FILTERED, admin-prohibited</td></tr>
 *   <tr><td>ENOPROTOOPT</td><td>FILTERED, proto-unreach</td></tr>
 *   <tr><td>EHOSTUNREACH</td><td>FILTERED, host-unreach</td></tr>
 *   <tr><td>ENETUNREACH</td><td>FILTERED, net-unreach</td></tr>
 *   <tr><td>ENONET</td><td>FILTERED, dest-unreach</td></tr>
 *   <tr><td>ETIMEDOUT, EHOSTDOWN, silence</td><td>FILTERED, no-response</td></tr>
 *   <tr><td>ENETDOWN, ENETRESET, ECONNABORTED</td><td>none: nmap gives up the whole scan</td></tr>
 *   <tr><td>any other errno</td><td>none: logged, nothing else</td></tr>
 * </table>
 *
 * <p>An ICMP error reaches it as an errno, here as Linux translates it, whoever sent it. Classify that errno: 3/0 and
 * 3/9 become ENETUNREACH; 3/1, 3/10 and 3/13 EHOSTUNREACH; 3/2 ENOPROTOOPT; 3/3 ECONNREFUSED.
 *
 * <h2>Examples</h2>
 *
 * <pre>{@code
 * classify(SYN, silence)                          FILTERED, no-response
 * classify(UDP, silence)                          OPEN_FILTERED, no-response
 * classify(UDP, ICMP 3/3 from the target)         CLOSED, port-unreach
 * classify(UDP, ICMP 3/3 from another address)    FILTERED, port-unreach
 * classify(SYN, ICMP 3/3 from the target)         FILTERED, port-unreach
 * classify(CONNECT, ICMP 3/3 from the target)     CLOSED, conn-refused
 * classify(NULL, ICMP 3/4 from another address)   OPEN_FILTERED, no-response
 * classify(CONNECT, connect failed: ENETDOWN)     Optional.empty
 * }</pre>
 *
 * <p>Nothing else is asked: no other ICMP type or code, no UDP reply to a TCP scan, no TCP reply to a UDP scan, no
 * reply to a SYN scan but those three, no ICMP error to a connect scan but those seven.
 *
 * <h2>In practice, and in an interview</h2>
 *
 * <ul>
 *   <li>"Refused means closed" is the interview answer. A firewall can refuse too: {@code REJECT} in iptables sends
 *       ICMP 3/3 unless told otherwise, which a connect scan shows as closed and a SYN scan as filtered; and with
 *       {@code --reject-with tcp-reset} both show closed.
 *   <li>Some systems, Windows among them, answer a FIN, NULL or XMAS probe with RST whether the port is open or not;
 *       all their ports then look closed.
 *   <li>The WINDOW scan relies on an implementation detail of a minority of systems; on the others every port looks
 *       closed, and on a few the answer is the wrong way round.
 *   <li>{@code CLOSED_FILTERED} is known from the idle scan; the UDP option is its other use.
 * </ul>
 *
 * <p>Sources:
 *
 * <ul>
 *   <li>Nmap Reference Guide, "Port Scanning Basics", "Port Scanning Techniques" and "Timing and Performance"; where
 *       the guide says less than the program does, nmap 7.93 and its source.
 *   <li>RFC 9293: section 3.10.7.1 (a CLOSED port resets every segment but a RST), section 3.10.7.2 (a LISTEN port
 *       resets an ACK, answers a SYN and drops what has neither), section 3.5 (a SYN may meet a SYN).
 *   <li>ICMP codes: RFC 792 (3/0 to 3/5, 11/0 and 11/1), RFC 1122 section 3.2.2.1 (3/6 to 3/12, and that TCP takes a
 *       port unreachable for a refusal), RFC 1812 section 5.2.7.1 (3/13 to 3/15). ICMPv6: RFC 4443 section 3.1.
 *   <li>REJECT: iptables-extensions(8). Errno of an ICMP code: Linux, {@code net/ipv4/icmp.c}.
 * </ul>
 */
@Exercise(number = 4, tier = Tier.JUNIOR, title = "State classifier", minutes = 40)
public interface StateClassifier {

    /**
     * Classifies one port.
     *
     * @param scan the kind of probe that was sent
     * @param outcome what became of it
     * @return the verdict; empty where this outcome decides nothing about the port, which only a connect scan can meet
     */
    Optional<Verdict> classify(ScanType scan, ProbeOutcome outcome);
}
