package portkata.serviceidentifier;

import portkata.Exercise;
import portkata.Tier;

/**
 * Name the service behind an open TCP port, from the port's number and from what the server said.
 *
 * <p>A number is a promise that nobody has to keep; a banner is what is really there. The first step that fits decides:
 *
 * <ol>
 *   <li>A port below 1 or above 65535 is an {@link IllegalArgumentException}, whatever the banner.
 *   <li>The banner has no bytes: the service of the port, ASSUMED. A port without one: UNKNOWN, NONE.
 *   <li>The banner begins with one of the forms below, SSH's aside: that service, CONFIRMED, whatever the port.
 *   <li>It begins with {@code 220 } or {@code 220-}: see "The greeting that two services share".
 *   <li>A line of it, the first one or a later one, begins as an SSH identification does: SSH, CONFIRMED.
 *   <li>Otherwise: UNKNOWN, NONE, on a port with a service too. What was said is no evidence for the number.
 * </ol>
 *
 * <table>
 *   <caption>The ports that have a service; it is never guessed from any other</caption>
 *   <tr><td>21 FTP</td><td>22 SSH</td><td>23 TELNET</td><td>25, 587 SMTP</td></tr>
 *   <tr><td>53 DNS</td><td>80, 8080 HTTP</td><td>110 POP3</td><td>143 IMAP</td></tr>
 *   <tr><td>443, 8443 HTTPS</td><td>993 IMAPS</td><td>995 POP3S</td><td>3389 RDP, 5900 VNC</td></tr>
 * </table>
 *
 * <h2>The forms</h2>
 *
 * <p>The form has to be there in full, from the first byte on and in this case; what follows it does not matter.
 * Nothing is skipped or trimmed: one space in front of it, and it is none. A digit is 0 to 9, a line end is LF or CR
 * LF; a CR alone ends no line.
 *
 * <table>
 *   <caption>What a banner begins with</caption>
 *   <tr><th>service</th><th>form</th><th>source</th></tr>
 *   <tr><td>HTTP</td><td>{@code HTTP/}, digit, dot, digit, space, three digits, then a space or a line end</td>
 *       <td>RFC 9112, 4</td></tr>
 *   <tr><td>POP3</td><td>{@code +OK}, then a space or a line end</td><td>RFC 1939, 3</td></tr>
 *   <tr><td>IMAP</td><td>{@code * OK}, {@code * PREAUTH} or {@code * BYE}, in upper or lower case, then a space</td>
 *       <td>RFC 9051, 7.1</td></tr>
 *   <tr><td>VNC</td><td>{@code RFB}, space, three digits, dot, three digits, LF</td><td>RFC 6143, 7.1.1</td></tr>
 *   <tr><td>TELNET</td><td>byte 255, a byte from 251 to 254, any byte</td><td>RFC 854</td></tr>
 *   <tr><td>TLS</td><td>22, 3, 0 to 4, a length of two bytes (high byte first) from 4 to 16384, 2: a ServerHello</td>
 *       <td>RFC 8446, 4 and 5.1</td></tr>
 *   <tr><td>TLS</td><td>21, 3, 0 to 4, 0, 2, then 1 or 2, any byte: an alert</td><td>RFC 8446, 5.1 and 6</td></tr>
 *   <tr><td>SSH</td><td>{@code SSH-}, digits, dot, digits, {@code -}; at the beginning of <em>any</em> line, in step 5
 *       </td><td>RFC 4253, 4.2</td></tr>
 * </table>
 *
 * <p>Any version of a protocol fits, {@code SSH-1.99-} for example. An SSH server may send other lines first, so step 5
 * looks at all of them, the unfinished last one too; a line begins after an LF. The record of a ServerHello may be
 * longer than the banner.
 *
 * <h2>The greeting that two services share</h2>
 *
 * <p>Servers of FTP and of SMTP both say 220 when they are ready (RFC 959, 5.4; RFC 5321, 4.2). Take the rest of the
 * first line after {@code 220 } or {@code 220-}, finished or not, and split it at the spaces. A word with a dot in it
 * does not count: it may be a host name, and {@code ftp.example.com} may run a mail server. Among the others,
 * <ul>
 *   <li>{@code SMTP} or {@code ESMTP}, the whole word, in upper or lower case, speaks for SMTP,
 *   <li>a word that contains {@code FTP}, in upper or lower case, speaks for FTP: {@code (vsFTPd} does.
 * </ul>
 *
 * <p>If words speak for one of the two, it is that one, LIKELY, on every port. If they speak for both or for none, it
 * is the port's service, LIKELY, on 21, 25 and 587, and UNKNOWN, NONE, on all other ports: a number cannot choose what
 * the banner does not allow.
 *
 * <h2>The software</h2>
 *
 * <p>Two protocols have a place for it, on one line each. In all other guesses the software is empty; free text such as
 * {@code 220 (vsFTPd 3.0.3)} has no grammar, and the version of a protocol or of a TLS record is no software.
 *
 * <ul>
 *   <li>SSH: the first line with an identification, what follows the {@code -} after the version of the protocol.
 *   <li>HTTP: the first field line whose name is {@code Server}, in upper or lower case, with the colon right after it;
 *       spaces and tabs after the colon are skipped. Fields are the lines after the first, up to the first empty line;
 *       what comes after that was perhaps written by a visitor.
 * </ul>
 *
 * <p>The software ends before the first space or tab, or at the line end. It is empty
 * <ul>
 *   <li>if the line has no line end in the banner: the rest may be missing,
 *   <li>if the line, with its line end, is longer than 255 bytes, which is SSH's limit and here HTTP's, too,
 *   <li>if there is nothing before the space, the tab or the line end,
 *   <li>if a byte of it is not from 33 to 126: it will be shown on somebody's terminal.
 * </ul>
 *
 * <p>In none of these cases is another line tried, and the service stays what it is.
 *
 * <h2>Hostile banners</h2>
 *
 * <p>A banner has up to 65,536 bytes, of any value, and is never null. Whatever is in it, the answer takes time in
 * proportion to its length: a few milliseconds. Each call has 5 seconds, as ever; one case feeds longer and longer
 * banners and allows each 2 seconds of processor time. No other exception than that of step 1 is right.
 *
 * <h2>Examples</h2>
 *
 * <pre>{@code
 * identify(2222, "SSH-2.0-OpenSSH_9.6p1 Ubuntu-3\r\n")                       SSH CONFIRMED, OpenSSH_9.6p1
 * identify(443, "SSH-2.0-OpenSSH_9.")                                       SSH CONFIRMED
 * identify(22, "Go away\r\n")                                               UNKNOWN NONE
 * identify(22, "")                                                          SSH ASSUMED
 * identify(2222, "")                                                        UNKNOWN NONE
 * identify(8443, "HTTP/1.1 200 OK\r\nServer: nginx/1.24.0\r\n\r\nHello")    HTTP CONFIRMED, nginx/1.24.0
 * identify(8080, "\x15\x03\x03\x00\x02\x02\x28")                            TLS CONFIRMED
 * identify(21, "220 ftp.example.com ESMTP Postfix\r\n")                     SMTP LIKELY
 * identify(21, "220 Ready.\r\n")                                            FTP LIKELY
 * identify(2121, "220 Ready.\r\n")                                          UNKNOWN NONE
 * identify(0, "")                                                           throws IllegalArgumentException
 * }</pre>
 *
 * <h2>Background, not graded</h2>
 *
 * <p>Interview questions 33, 34 and 40: is SSH still SSH on 2222, is 443 encrypted, is 8080 HTTP or HTTPS? The short
 * answer is that the number does not tell, and that one has to look at the bytes. The names here say how far one has
 * looked. HTTPS is what the number 443 promises; TLS is what its bytes show, and that HTTP is inside takes a handshake
 * to see ({@code nmap -sV} does one, and prints {@code ssl/http}). Plain HTTP on 443 is HTTP.
 *
 * <p>Silence has two reasons. HTTP, TLS, DNS and RDP wait for the client, so an empty banner is normal there; a server
 * of SSH, FTP, SMTP, POP3, IMAP or VNC speaks first, and one that does not is worth a second look. Where something
 * unknown answers on 22, {@code nmap -sV} prints {@code ssh?}, the name from its table with a question mark (Nmap
 * Network Scanning, "Service and Version Detection"); a report that loses the mark has turned a number into a finding.
 *
 * <p>A name of software is a claim too. Servers can be told to hide or change it, and distributions mend holes without
 * a new version number (Debian and Red Hat do), so it finds candidates, not vulnerabilities. It may also be an attack:
 * on the terminal, in the log or in the web page of whoever scans.
 *
 * <p>Left out: 421, 554 and other refusals in place of 220; STARTTLS; what {@code +OK} means in Redis, which only
 * answers; a TLS handshake cut into records shorter than its own header. RFC 4253 forbids {@code -} in the software's
 * name, but servers send it (Cisco's for one), so it is taken as it comes.
 */
@Exercise(number = 9, tier = Tier.MID, title = "Service identifier", minutes = 60)
public interface ServiceIdentifier {

    /**
     * Tells what is behind a port.
     *
     * @param port the TCP port that the banner came from, 1 to 65535
     * @param banner what the server said, perhaps nothing
     * @throws IllegalArgumentException when the port is out of range
     */
    Guess identify(int port, Banner banner) throws IllegalArgumentException;
}
