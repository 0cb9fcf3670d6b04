package portkata.nmapcommand;

import java.util.List;
import java.util.SortedSet;
import portkata.Exercise;
import portkata.Tier;
import portkata.Transport;

/**
 * Turn a wish to scan into the arguments of nmap, and say which ports a port list means.
 *
 * <p>The wish comes from a web form, so its texts may be anything. What nmap would take for something else than the form
 * says, or would skip, is refused: every refusal below is an {@link IllegalArgumentException}.
 *
 * <h2>The arguments</h2>
 *
 * <p>{@code argv} gives a list as {@link ProcessBuilder} takes it, for a program that is started without a shell: one
 * element an argument, no quotes, and no blank inside an element. It holds this, each once, and nothing else:
 *
 * <table>
 * <caption>What becomes of a request</caption>
 * <tr><th>request</th><th>arguments</th></tr>
 * <tr><td>any</td><td>{@code nmap}, the first one</td></tr>
 * <tr><td>an IPv6 address, or a name over IPv6</td><td>{@code -6}</td></tr>
 * <tr><td>scans</td><td>{@code -sS} SYN, {@code -sT} CONNECT, {@code -sA} ACK, {@code -sW} WINDOW, {@code -sF} FIN,
 *     {@code -sN} NULL, {@code -sX} XMAS, {@code -sU} UDP; nothing when there is none</td></tr>
 * <tr><td>ports</td><td>{@code -p} and the list, unchanged; nothing when there is none</td></tr>
 * <tr><td>flags</td><td>{@code -Pn} SKIP_DISCOVERY, {@code -n} NO_DNS, {@code --reason} REASON, {@code -sV}
 *     VERSIONS</td></tr>
 * <tr><td>scripts</td><td>one {@code --script} with the categories, commas between them; nothing when there is
 *     none</td></tr>
 * <tr><td>host</td><td>the host, unchanged</td></tr>
 * </table>
 *
 * <p>Spellings that nmap reads alike are equal here: options in any order, the host before or behind them; a value in
 * the same element or the next ({@code -p23} and {@code -p}, {@code 23}; {@code --script=safe} and {@code --script},
 * {@code safe}); several {@code -s} in one ({@code -sSU}); categories in any order; {@code -sC} when {@code default} is
 * the only one; a {@code --} behind the options.
 *
 * <h2>The host</h2>
 *
 * <p>It is one of three, spelled with ASCII only:
 *
 * <ul>
 *   <li>An IPv4 address: four numbers from 0 to 255, in decimal without leading zeros, with dots between them.
 *   <li>An IPv6 address: eight groups of one to four hexadecimal digits with colons between them; one {@code ::} stands
 *       for one or more groups of zeros (RFC 4291, section 2.2, forms 1 and 2). Never asked: dotted IPv4 in it, any
 *       address in {@code ::ffff:0:0/96}.
 *   <li>A name: labels with dots between them, 253 characters at most. A label has 1 to 63 letters, digits and hyphens,
 *       no hyphen at either end; the last label begins with a letter (RFC 1123, section 2.1). Case is kept. Never asked:
 *       a dot at the end.
 * </ul>
 *
 * <p>Everything else is refused: what begins with a hyphen, for nmap would read an option; blanks, line ends, brackets
 * and zones; and whatever means several hosts to nmap, as {@code 10.0.0.0/24} and {@code 10.0.0.1-5} do. Refused is also
 * an IPv4 address over IPv6. An IPv6 address needs no {@code ipv6} in the request. Whether a name exists is not asked.
 *
 * <h2>The port list</h2>
 *
 * <p>A subset of nmap's notation (Nmap Reference Guide, "Port Specification and Scan Order"): elements with single
 * commas between them. An element is a range, which may have a qualifier before it: {@code T:} for TCP, {@code U:} for
 * UDP, in capitals.
 *
 * <table>
 * <caption>The ranges; both ends belong to them</caption>
 * <tr><th>range</th><th>ports</th></tr>
 * <tr><td>{@code 80}</td><td>80</td></tr>
 * <tr><td>{@code 20-25}</td><td>20 to 25</td></tr>
 * <tr><td>{@code 60000-}</td><td>60000 to 65535</td></tr>
 * <tr><td>{@code -100}</td><td>1 to 100</td></tr>
 * <tr><td>{@code -}</td><td>1 to 65535</td></tr>
 * </table>
 *
 * <ul>
 *   <li>A number is 0 to 65535 in ASCII digits, decimal also with leading zeros, however many. Port 0 is scanned only if
 *       it is written: {@code 0}, {@code 0-}.
 *   <li>A range from high to low is refused, {@code -0} (1 to 0) as well.
 *   <li>A qualifier holds for its own element and all that follow, until the next one. Elements before the first
 *       qualifier count for both transports.
 *   <li>Ports may be named twice, and elements may come in any order.
 *   <li>Everything else is refused, in the elements of the other transport, too: no text at all, empty elements, signs,
 *       blanks, a qualifier without a range, two at once, lower case, other letters. Here the subset is stricter than
 *       nmap, which takes a comma at the end, some blanks, names, wildcards, brackets, {@code S:} and {@code P:}.
 * </ul>
 *
 * <h2>Conflicts</h2>
 *
 * <p>{@code argv} refuses these as well. Without any scan in the request, nmap chooses a TCP scan by itself, SYN for
 * root, else CONNECT: that counts as one TCP scan, and needs no root.
 *
 * <table>
 * <caption>What contradicts itself</caption>
 * <tr><th>request</th><th>what nmap does</th></tr>
 * <tr><td>two TCP scans or more (UDP may join one)</td><td>quits</td></tr>
 * <tr><td>any scan but CONNECT, UDP too, without root</td><td>quits</td></tr>
 * <tr><td>a port list that is refused</td><td>quits, reads another one, or is less strict</td></tr>
 * <tr><td>{@code U:} in the list without the UDP scan, {@code T:} without a TCP scan</td><td>warns, and skips those
 *     ports</td></tr>
 * <tr><td>a TCP scan or the UDP scan, and a list with no port for it</td><td>warns, and skips the scan</td></tr>
 * </table>
 *
 * <h2>Scripts</h2>
 *
 * <p>The categories that can be chosen are {@code auth}, {@code broadcast}, {@code brute}, {@code default}, {@code
 * discovery}, {@code dos}, {@code exploit}, {@code external}, {@code fuzzer}, {@code intrusive}, {@code malware}, {@code
 * safe} and {@code vuln}, in lower case (nmap would take capitals, too). Everything else is refused: nmap runs files and
 * reads expressions from there, and {@code all} is every script, those that crash services included. {@code version} is
 * refused as well: those scripts come with {@code -sV} and cannot be chosen (Nmap Network Scanning, "Script
 * Categories").
 *
 * <p>Nothing is null, in questions or answers.
 *
 * <h2>Examples</h2>
 *
 * <p>A user is not root; what is not mentioned is not asked for.
 *
 * <pre>{@code
 * argv(user scans 192.168.1.100, ports 23)               nmap -p 23 192.168.1.100
 * argv(root scans 192.0.2.1, ports U:53,T:80, SYN, UDP)  nmap -sS -sU -p U:53,T:80 192.0.2.1
 * argv(user scans 2001:db8::1, NO_DNS)                   nmap -6 -n 2001:db8::1
 * argv(user scans www.example.org, scripts safe, vuln)   nmap --script=safe,vuln www.example.org
 * argv(user scans -oN/etc/passwd)                        throws IllegalArgumentException
 * argv(root scans 192.0.2.1, ports 53,U:161, SYN)        throws IllegalArgumentException
 * argv(root scans 192.0.2.1, ports T:80, SYN, UDP)       throws IllegalArgumentException
 *
 * parsePorts("22,80-82", TCP)                            {22, 80, 81, 82}
 * parsePorts("7,U:53,111,T:21", TCP)                     {7, 21}
 * parsePorts("7,U:53,111,T:21", UDP)                     {7, 53, 111}
 * parsePorts("U:53", TCP)                                {}
 * parsePorts("-2", TCP)                                  {1, 2}
 * parsePorts("100-1", TCP)                               throws IllegalArgumentException
 * parsePorts("T:80,U:65536", TCP)                        throws IllegalArgumentException
 * }</pre>
 *
 * <h2>Background, not graded</h2>
 *
 * <p>Interview question 28 asks for the exact command that scans only port 23 of 192.168.1.100.
 *
 * <p><b>The answer that earns the point</b> is the first example. {@code -sT}, {@code -n}, {@code -v} and {@code
 * --reason} would not change which port is scanned.
 *
 * <p><b>The answer when "only" is meant strictly</b> adds {@code -Pn}. Before it scans, nmap looks whether the host is
 * up: as root with ICMP, a SYN to port 443 and an ACK to port 80, otherwise by connecting to 80 and 443 (Reference
 * Guide, "Host Discovery"). Whoever reads the firewall's log sees those ports, too. On the local Ethernet root's nmap
 * asks by ARP instead, with {@code -Pn} as well; that touches no port.
 *
 * <p>Without a shell, {@code ;} and {@code $(} are plain characters; what is left is argument injection (CWE-88): {@code
 * -iL} reads a file, {@code -oN} writes one, {@code --script} runs one. A {@code --} behind the options would disarm a
 * hyphen, but no host begins with one.
 *
 * <p>What nmap does was read in its Reference Guide and its sources (getpts_aux in scan_lists.cc, ValidateOptions in
 * NmapOps.cc, libnetutil/NetBlock.cc). It ignores {@code -sC} beside a {@code --script}. Scripts that are not {@code
 * safe} may crash what they look at, or be taken for an attack; {@code external} tells third parties about the host, and
 * {@code broadcast} goes to hosts that nobody named: ask their owners first.
 */
@Exercise(number = 6, tier = Tier.JUNIOR, title = "Nmap command", minutes = 45)
public interface NmapCommand {

    /**
     * Gives the arguments with which nmap does what a request says.
     *
     * @param request what somebody wants scanned
     * @return the program's name and its arguments, for a start without a shell
     * @throws IllegalArgumentException when the host, the port list or a script category is refused, or the request
     *     contradicts itself
     */
    List<String> argv(ScanRequest request) throws IllegalArgumentException;

    /**
     * Lists the ports of one transport that a port list means, whether or not they are scanned.
     *
     * @param spec the list, of any length
     * @param transport whose ports are asked for
     * @return the ports, each once; empty when the list has none for this transport
     * @throws IllegalArgumentException when any element of the list is refused
     */
    SortedSet<Integer> parsePorts(String spec, Transport transport) throws IllegalArgumentException;
}
