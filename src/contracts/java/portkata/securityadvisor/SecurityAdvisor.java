package portkata.securityadvisor;

import java.util.List;
import java.util.Set;
import portkata.Exercise;
import portkata.PortState;
import portkata.Tier;

/**
 * Rank port states by a named criterion, and turn what a scan found into advice.
 *
 * <h2>The ranking</h2>
 *
 * <table>
 *   <caption>The two orders</caption>
 *   <tr><th>criterion</th><th>first</th><th>second</th><th>third</th></tr>
 *   <tr><td>CERTAINTY_NOTHING_LISTENS</td><td>CLOSED</td><td>FILTERED</td><td>OPEN</td></tr>
 *   <tr><td>LEAST_INFORMATION_GIVEN</td><td>FILTERED</td><td>CLOSED</td><td>OPEN</td></tr>
 * </table>
 *
 * <p>The answer holds the states that were asked for, each once, and no others; none asked, none answered. Any other
 * state in the question is an error.
 *
 * <h2>The advice, by state</h2>
 *
 * <p>Once the observation has passed its checks (see Errors), its state decides first.
 *
 * <table>
 *   <caption>What the states come to</caption>
 *   <tr><th>state</th><th>expected</th><th>severity</th><th>action</th><th>alternative</th></tr>
 *   <tr><td>CLOSED</td><td>nothing</td><td>INFO</td><td>NOTHING</td><td>empty</td></tr>
 *   <tr><td>CLOSED</td><td>a service</td><td>HIGH</td><td>RESTORE</td><td>that of the expected service</td></tr>
 *   <tr><td>FILTERED, UNFILTERED, OPEN_FILTERED, CLOSED_FILTERED</td><td>nothing</td><td>LOW</td><td>VERIFY</td>
 *       <td>empty</td></tr>
 *   <tr><td>the same four</td><td>a service</td><td>MEDIUM</td><td>VERIFY</td><td>empty</td></tr>
 *   <tr><td>OPEN</td><td>the observed service</td><td>that of the table of services</td><td>that of the table</td>
 *       <td>that of the table</td></tr>
 *   <tr><td>OPEN</td><td>nothing, or another service</td><td>one level above the table, CRITICAL at most</td>
 *       <td>INVESTIGATE</td><td>that of the table</td></tr>
 * </table>
 *
 * <p>Exposure counts for OPEN only. Who restores Telnet had better restore SSH: hence the alternative of a closed port.
 *
 * <h2>The services</h2>
 *
 * <table>
 *   <caption>Severity and action of an open port where its service is expected, and the alternative</caption>
 *   <tr><th>service</th><th>port</th><th>to INTERNET</th><th>to INTERNAL</th><th>alternative</th></tr>
 *   <tr><td>TELNET</td><td>23/tcp</td><td>CRITICAL REPLACE</td><td>CRITICAL REPLACE</td><td>SSH 22</td></tr>
 *   <tr><td>FTP</td><td>21/tcp</td><td>HIGH REPLACE</td><td>MEDIUM REPLACE</td><td>SFTP 22</td></tr>
 *   <tr><td>POP3</td><td>110/tcp</td><td>HIGH REPLACE</td><td>MEDIUM REPLACE</td><td>POP3S 995</td></tr>
 *   <tr><td>IMAP</td><td>143/tcp</td><td>HIGH REPLACE</td><td>MEDIUM REPLACE</td><td>IMAPS 993</td></tr>
 *   <tr><td>HTTP</td><td>80/tcp, 8080/tcp</td><td>MEDIUM REPLACE</td><td>LOW REPLACE</td><td>HTTPS 443</td></tr>
 *   <tr><td>SSH</td><td>22/tcp</td><td>MEDIUM HARDEN</td><td>LOW HARDEN</td><td>empty</td></tr>
 *   <tr><td>SMTP</td><td>25/tcp</td><td>LOW HARDEN</td><td>INFO HARDEN</td><td>empty</td></tr>
 *   <tr><td>DNS</td><td>53/tcp, 53/udp</td><td>LOW HARDEN</td><td>INFO HARDEN</td><td>empty</td></tr>
 *   <tr><td>HTTPS</td><td>443/tcp, 443/udp</td><td>LOW HARDEN</td><td>INFO HARDEN</td><td>empty</td></tr>
 *   <tr><td>POP3S</td><td>995/tcp</td><td>LOW HARDEN</td><td>INFO HARDEN</td><td>empty</td></tr>
 *   <tr><td>IMAPS</td><td>993/tcp</td><td>LOW HARDEN</td><td>INFO HARDEN</td><td>empty</td></tr>
 *   <tr><td>SMB</td><td>445/tcp</td><td>CRITICAL RESTRICT</td><td>LOW HARDEN</td><td>empty</td></tr>
 *   <tr><td>REDIS</td><td>6379/tcp</td><td>CRITICAL RESTRICT</td><td>MEDIUM HARDEN</td><td>empty</td></tr>
 *   <tr><td>RDP</td><td>3389/tcp, 3389/udp</td><td>HIGH RESTRICT</td><td>LOW HARDEN</td><td>empty</td></tr>
 *   <tr><td>SNMP</td><td>161/udp</td><td>HIGH RESTRICT</td><td>MEDIUM HARDEN</td><td>empty</td></tr>
 *   <tr><td>any other</td><td>any other</td><td>MEDIUM INVESTIGATE</td><td>LOW INVESTIGATE</td><td>empty</td></tr>
 * </table>
 *
 * <p>The table is complete. Its last row is final, whatever was expected: a service that nobody recognised is never the
 * expected one.
 *
 * <h2>Which service was observed</h2>
 *
 * <p>The banner decides, if it names a service by its very first characters; upper and lower case differ, and nothing
 * is skipped or trimmed. If there is no banner, or it names none (an empty one does not), the port decides, together
 * with its transport. The inventory never decides: it is what the observation is compared with.
 *
 * <table>
 *   <caption>How banners begin; the first row that fits counts</caption>
 *   <tr><th>beginning</th><th>service</th></tr>
 *   <tr><td>{@code SSH-}</td><td>SSH</td></tr>
 *   <tr><td>{@code HTTP/1.0 400} or {@code HTTP/1.1 400}</td><td>names none: many a TLS server answers plain HTTP so</td></tr>
 *   <tr><td>{@code HTTP/}</td><td>HTTP</td></tr>
 *   <tr><td>{@code +OK}</td><td>POP3</td></tr>
 *   <tr><td>{@code * OK}, {@code * PREAUTH} or {@code * BYE}</td><td>IMAP</td></tr>
 *   <tr><td>the character U+00FF (Telnet's IAC)</td><td>TELNET</td></tr>
 *   <tr><td>anything else</td><td>names none; {@code 220} greets for FTP and for SMTP</td></tr>
 * </table>
 *
 * <h2>Errors</h2>
 *
 * <ul>
 *   <li>A port below 1 or above 65535 is an {@link IllegalArgumentException}, in every state.
 *   <li>A banner, an empty one too, with any state but OPEN is one as well: only an open port can have sent it.
 *   <li>Ranking UNFILTERED, OPEN_FILTERED or CLOSED_FILTERED is one, too.
 *   <li>Never asked: null, and a banner over UDP.
 * </ul>
 *
 * <h2>Examples</h2>
 *
 * <pre>{@code
 * rank(CERTAINTY_NOTHING_LISTENS, {OPEN, CLOSED})                  {CLOSED, OPEN}
 * rank(LEAST_INFORMATION_GIVEN, {OPEN, FILTERED, CLOSED})          {FILTERED, CLOSED, OPEN}
 * advise(23/TCP CLOSED to INTERNET)                                INFO NOTHING
 * advise(23/TCP CLOSED to INTERNET, TELNET expected)               HIGH RESTORE by SSH 22
 * advise(3389/TCP FILTERED to INTERNET)                            LOW VERIFY
 * advise(443/TCP OPEN to INTERNET, HTTPS expected)                 LOW HARDEN
 * advise(443/TCP OPEN to INTERNET, HTTPS expected, "HTTP/1.1 200 OK")
 *                                                                  HIGH INVESTIGATE, else HTTPS 443
 * advise(2222/TCP OPEN to INTERNET, SSH expected, "SSH-2.0-x")     MEDIUM HARDEN
 * advise(2222/TCP OPEN to INTERNET, SSH expected)                  MEDIUM INVESTIGATE
 * advise(23/TCP OPEN to INTERNAL)                                  CRITICAL INVESTIGATE, else SSH 22
 * }</pre>
 *
 * <h2>Background, not graded</h2>
 *
 * <p>Interview questions 19 to 25, 29, 30, 33 and 34 are about this. Severities are this kit's, not a standard's: what
 * a finding is worth depends on the data behind it.
 *
 * <ul>
 *   <li><b>"Closed means that nothing listens"</b> (19, 20, 24, 25, 29) is nmap's definition and the interview's answer
 *       (Nmap Reference Guide, "Port Scanning Basics"). A firewall can forge the RST: then it means that nothing can be
 *       reached from here. A closed port is no reason to investigate (21, 23), unless something should be there.
 *   <li><b>Filtered ranks second or first</b> (24): it hides whether something listens, so it proves nothing to the
 *       owner either. A missing answer is less information than a RST, though not none: silence on one port of a host
 *       that answers on others shows a filter.
 *   <li><b>Telnet never</b> (30), not inside either: whoever listens on the way reads name and password.
 *   <li><b>SSH on another port</b> (33) keeps bots out of the log and is no control: the advice for it is the one for
 *       22. Ports from 1024 on can be bound by any local user, unless a Unix was told otherwise, so without SSH's
 *       greeting nobody knows who answers.
 *   <li><b>443 is not "secure"</b> (34) but a port: check certificate and versions (RFC 9325), and that it is TLS at
 *       all. A 400 to plain HTTP is how nginx and Apache answer behind TLS; behind a plain port it means nothing either.
 *   <li><b>Port 20 is not in the table</b>: in active mode FTP's server sends from it (RFC 959), and nothing listens.
 *   <li><b>"POP3 on 110, use 995"</b> is the short answer, as for 143 and 993 (RFC 8314). STARTTLS on the old port
 *       encrypts as well if the client insists (RFC 2595), FTP does with TLS (RFC 4217), and a plain port 80 may only
 *       redirect: a port scan sees none of this, so look before you replace.
 *   <li><b>25 stays open</b> on a server that receives mail (RFC 5321); its own clients submit on 465 or 587.
 *   <li>Others: DNS open to all must not recurse for all (RFC 5358). Microsoft asks to block 445 at the perimeter; Redis
 *       is made for trusted clients in trusted networks; SNMP 1 and 2c send their password in plain text.
 * </ul>
 *
 * <p>Greetings: RFC 4253 section 4.2 (where other lines may come first: not asked here), RFC 9112 section 4, RFC 1939
 * section 4, RFC 9051 section 7.1, RFC 854, RFC 5321 section 4.2, RFC 959 section 5.4. SFTP: OpenSSH, and a draft that
 * never became an RFC; the one of RFC 913, on port 115, is a stranger of the same name.
 */
@Exercise(number = 5, tier = Tier.JUNIOR, title = "Security advisor", minutes = 45)
public interface SecurityAdvisor {

    /**
     * Ranks states by a criterion.
     *
     * @param states some of OPEN, CLOSED and FILTERED, perhaps none
     * @return the same states, in the order of the criterion
     * @throws IllegalArgumentException when another state is among them
     */
    List<PortState> rank(Criterion criterion, Set<PortState> states) throws IllegalArgumentException;

    /**
     * Advises what to do about one port.
     *
     * @throws IllegalArgumentException when there is no such port, or a port that is not open has a banner
     */
    Advice advise(Observation observation) throws IllegalArgumentException;
}
