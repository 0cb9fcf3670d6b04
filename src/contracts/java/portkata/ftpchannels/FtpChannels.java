package portkata.ftpchannels;

import java.net.InetAddress;
import portkata.Exercise;
import portkata.Tier;

/**
 * Tell where the data of an FTP session goes: read the messages that agree on it, and say who connects to whom.
 *
 * <p>FTP talks on one TCP connection, the control connection, and opens another for each file or listing. In passive
 * mode the server listens and tells the port in a reply; in active mode the client listens and tells it in a command.
 * Both messages come from the other side, which may be hostile.
 *
 * <h2>Who connects to whom</h2>
 *
 * <table>
 * <caption>The data connection; L is the server's port of the control connection</caption>
 * <tr><th>mode</th><th>opener</th><th>source port</th><th>goes to</th></tr>
 * <tr><td>ACTIVE</td><td>server</td><td>L - 1</td><td>the client's address, at the port that it told</td></tr>
 * <tr><td>PASSIVE</td><td>client</td><td>any (empty)</td><td>the server's address, at the port that it told</td></tr>
 * </table>
 *
 * <p>L is 21 by default, so L - 1 is 20; a server on 2121 connects from 2120 (RFC 959, sections 3.2 and 5.2). Which way
 * the data goes has no part in it: in a DOWNLOAD the server is the sender, in an UPLOAD the client, in either mode.
 *
 * <h2>The messages</h2>
 *
 * <table>
 * <caption>What tells the port</caption>
 * <tr><th>message</th><th>form</th><th>source</th></tr>
 * <tr><td>reply to PASV</td><td>{@code 227 text h1,h2,h3,h4,p1,p2 text}</td><td>RFC 959, 4.2</td></tr>
 * <tr><td>reply to EPSV</td><td>{@code 229 text (|||port|) text}</td><td>RFC 2428, 3</td></tr>
 * <tr><td>PORT</td><td>{@code PORT h1,h2,h3,h4,p1,p2}</td><td>RFC 959, 4.1.2</td></tr>
 * <tr><td>EPRT</td><td>{@code EPRT |family|address|port|}</td><td>RFC 2428, 2</td></tr>
 * </table>
 *
 * <ul>
 *   <li>A message is one line without its line end. A CR or LF anywhere in it is malformed.
 *   <li>A number has ASCII digits only: no sign, no blank. One that is too large is malformed, with a thousand digits
 *       too. Leading zeros are never asked.
 *   <li>The six numbers are 0 to 255 each, with single commas between them. The first four are an IPv4 address; the port
 *       is 256 * p1 + p2. Fewer numbers, or a comma right after the sixth, are malformed.
 *   <li>A port is 1 to 65535.
 *   <li>A reply begins with exactly {@code 227} or {@code 229} and one space. All others are malformed: other codes, and
 *       the {@code 227-} of a longer reply.
 *   <li>227: after code and space, the <em>first digit</em> begins the six numbers. Everything before it and after the
 *       sixth number is text; parentheses may be there or not (RFC 1123, section 4.1.2.6). If no six numbers begin
 *       there, the reply is malformed, whatever follows.
 *   <li>229: after code and space, the first {@code (} begins what the table shows, up to and with the {@code )}; the
 *       rest is text. If anything else follows that {@code (}, a family or an address for example, the reply is
 *       malformed.
 *   <li>229 and EPRT: in place of {@code |} any character from 33 to 126 in ASCII is right, except letters, digits,
 *       {@code .} and {@code :}; but the same one four times. ({@code (} and {@code )} are never asked.)
 *   <li>Commands: the verb in any case, one space, then exactly what the table shows, and nothing after it. Other verbs
 *       are malformed.
 * </ul>
 *
 * <h2>What a client believes</h2>
 *
 * <p>Only the port. It connects to {@code server}, the other end of the control connection, whatever address a 227 names:
 * one behind NAT is of no use, and a hostile one would turn the client into a scanner of its own network
 * (in curl: CVE-2020-8284). The named address, if it is another one, is reported as {@link DataEndpoint#ignored()}; so is every
 * address in a 227 that comes from an IPv6 server. A port below 1024 is fine here.
 *
 * <h2>What a server refuses</h2>
 *
 * <p>PORT and EPRT can name a third host: the bounce attack, with which FTP servers scanned networks and forged mail. So
 * a server connects to {@code client} alone, the other end of the control connection, and, as RFC 2577 suggests in
 * section 3, to no port below 1024. It checks in this order; for PORT, the first step and the last:
 *
 * <ol>
 *   <li>The form, its numbers and the port: otherwise {@link MalformedMessage}.
 *   <li>EPRT: the family, a number from 0 to 65535 (else malformed). 1 is IPv4, 2 is IPv6 (IANA, Address Family
 *       Numbers); all others give {@link UnsupportedFamily}, with any address, even an empty one.
 *   <li>EPRT: the address, a literal of that family (below): otherwise {@link MalformedMessage}.
 *   <li>Another address than the client's, one of the other family too, or a port below 1024: {@link BounceRefused}.
 * </ol>
 *
 * <p>Family 1: four numbers from 0 to 255 with dots between them. Family 2: eight groups of one to four hexadecimal
 * digits with colons between them; one {@code ::} stands for one or more groups of zeros (RFC 4291, section 2.2, forms 1
 * and 2). Nothing else: no names, for no name is ever looked up, and none of Java's further notations ({@code 127.1},
 * {@code 2130706433}, {@code [::1]}, {@code fe80::1%1}). Never asked: IPv6 with a dotted IPv4 address in it, or any
 * address in {@code ::ffff:0:0/96}.
 *
 * <h2>Examples</h2>
 *
 * <pre>{@code
 * readReply("227 Entering Passive Mode (192,0,2,1,195,80)", 192.0.2.1)   192.0.2.1:50000
 * readReply("227 =10,0,0,5,195,80", 192.0.2.1)                           192.0.2.1:50000, ignoring 10.0.0.5
 * readReply("227 Passive Mode 2 (192,0,2,1,195,80)", 192.0.2.1)          throws MalformedMessage
 * readReply("229 Extended Passive Mode (|||6446|)", 2001:db8::1)         [2001:db8::1]:6446
 * readCommand("PORT 192,0,2,9,195,80", 192.0.2.9)                        192.0.2.9:50000
 * readCommand("eprt !2!2001:db8::9!50000!", 2001:db8::9)                 [2001:db8::9]:50000
 * readCommand("PORT 192,0,2,77,195,80", 192.0.2.9)                       throws BounceRefused
 * readCommand("PORT 192,0,2,77,195,256", 192.0.2.9)                      throws MalformedMessage
 * readCommand("EPRT |3|x|50000|", 192.0.2.9)                             throws UnsupportedFamily
 *
 * dataConnection(ACTIVE, DOWNLOAD, 192.0.2.9:40000 to 192.0.2.1:21, 50000)
 *     SERVER opens 192.0.2.1:20 to 192.0.2.9:50000, SERVER sends
 * dataConnection(PASSIVE, DOWNLOAD, 192.0.2.9:40000 to 192.0.2.1:21, 50000)
 *     CLIENT opens 192.0.2.9:any to 192.0.2.1:50000, SERVER sends
 * }</pre>
 *
 * <h2>Background, not graded</h2>
 *
 * <p>Interview question 39, "FTP's two ports and their use", expects: 21 control, 20 data, as IANA registers {@code ftp}
 * and {@code ftp-data}. That holds in active mode, where 20 is the server's <em>source</em> port; nothing listens on it.
 * In passive mode, which clients prefer since NAT, 20 does not occur. Many servers do not take L - 1 any more, since
 * binding 20 needs privilege (vsftpd: {@code connect_from_port_20}); and a firewall that lets in whatever comes from
 * port 20 lets in everybody ({@code nmap --source-port 20}; Nmap Reference Guide, "Firewall/IDS Evasion and Spoofing").
 *
 * <p>A client may also tell nothing, and be called on the port that it calls from (RFC 959, section 3.2); RFC 1123,
 * section 4.1.2.5 advises against it. RFC 959 lets a client name a third host on purpose, so that two servers exchange
 * files (section 5.2); a server that compares addresses, as most do since CERT Advisory CA-1997-27, gives that up.
 */
@Exercise(number = 13, tier = Tier.MID, title = "FTP channels", minutes = 75)
public interface FtpChannels {

    /**
     * Reads, as a client, where the server listens.
     *
     * @param reply the reply to PASV or EPSV, without its line end; any length
     * @param server the server's address on the control connection, IPv4 or IPv6
     * @return the server's address, the port it told, and the address that was not believed
     * @throws MalformedMessage if it is no 227 or 229 reply of the form above
     */
    DataEndpoint readReply(String reply, InetAddress server) throws MalformedMessage;

    /**
     * Reads, as a server, where the client listens.
     *
     * @param command the PORT or EPRT command, without its line end; any length
     * @param client the client's address on the control connection, IPv4 or IPv6
     * @return the client's address and the port it told; nothing is ever ignored here
     * @throws MalformedMessage if it is no PORT or EPRT command of the form above
     * @throws UnsupportedFamily if an EPRT is well formed, but its family is neither 1 nor 2
     * @throws BounceRefused if a well-formed command names another address, or a port below 1024
     */
    DataEndpoint readCommand(String command, InetAddress client)
            throws MalformedMessage, UnsupportedFamily, BounceRefused;

    /**
     * Tells who opens the data connection, from where to where, and who sends in it.
     *
     * @param mode who listens
     * @param transfer which way the data goes
     * @param control the control connection of the session
     * @param port the port that the listener told, 1 to 65535
     * @return the connection by RFC 959
     */
    DataConnection dataConnection(Mode mode, Transfer transfer, ControlConnection control, int port);
}
