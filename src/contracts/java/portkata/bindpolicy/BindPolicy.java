package portkata.bindpolicy;

import portkata.Exercise;
import portkata.Tier;

/**
 * Decide in which of IANA's ranges a port lies, and whether a process may bind it.
 *
 * <p>These are two questions. The range is a matter of the registry, and the same everywhere; the permission is a
 * matter of the operating system, its settings, and the rights of the process.
 *
 * <h2>The ranges</h2>
 *
 * <table>
 *   <caption>The ranges (RFC 6335, section 6), both ends included</caption>
 *   <tr><th>first</th><th>last</th><th>range</th></tr>
 *   <tr><td>0</td><td>1023</td><td>WELL_KNOWN</td></tr>
 *   <tr><td>1024</td><td>49151</td><td>REGISTERED</td></tr>
 *   <tr><td>49152</td><td>65535</td><td>DYNAMIC</td></tr>
 * </table>
 *
 * <p>Port 0 is reserved, and lies in the first range all the same.
 *
 * <h2>Who may bind</h2>
 *
 * <p>Once the numbers have passed their checks (see Errors), the first line that fits decides.
 *
 * <ol>
 *   <li>Port 0: everybody, on every system. It does not stand for itself, it asks for any free port.
 *   <li>WINDOWS: everybody, any port.
 *   <li>CLASSIC_UNIX: root any port, everybody else the ports from 1024 on.
 *   <li>LINUX: root any port, a holder of CAP_NET_BIND_SERVICE any port, everybody else the ports from
 *       {@link ServerProcess#unprivilegedPortStart()} on, that one included.
 * </ol>
 *
 * <p>The setting of Linux may lie on either side of 1024. With 0 no port is privileged; with 65535 an ordinary user
 * keeps 65535, and port 0. The capability and the setting exist on Linux only: on the other systems they change
 * nothing, whatever their values, as long as the setting passes its check.
 *
 * <p>Permission is all that is asked: whether the port is taken, and what a firewall says, does not matter. TCP and UDP
 * do not differ in this.
 *
 * <h2>Errors</h2>
 *
 * <ul>
 *   <li>A port below 0 or above 65535 is an {@link IllegalArgumentException}, in both methods, for every process.
 *   <li>A setting below 0 or above 65535 is one too, for every port and on every system, also where the setting would
 *       not decide anything: whoever wrote that line of the inventory made a mistake.
 *   <li>Null is never asked.
 * </ul>
 *
 * <h2>Examples</h2>
 *
 * <p>A user is neither root nor, unless it says so, a holder of the capability.
 *
 * <pre>{@code
 * range(1023)                                                             is  WELL_KNOWN
 * range(1024)                                                             is  REGISTERED
 * range(65536)                                                            throws IllegalArgumentException
 * mayBind(80, LINUX user with start 1024)                                 is  false
 * mayBind(80, LINUX user with start 80)                                   is  true
 * mayBind(80, LINUX user with CAP_NET_BIND_SERVICE and start 1024)        is  true
 * mayBind(80, CLASSIC_UNIX user with CAP_NET_BIND_SERVICE and start 80)   is  false
 * mayBind(80, WINDOWS user with start 1024)                               is  true
 * mayBind(8080, LINUX user with start 10000)                              is  false
 * mayBind(0, LINUX user with start 1024)                                  is  true
 * mayBind(80, WINDOWS user with start -1)                                 throws IllegalArgumentException
 * }</pre>
 *
 * <h2>Background, not graded: Interview questions 27, 35, 37</h2>
 *
 * <p><b>The classic answer</b>, CLASSIC_UNIX above, and Linux as long as nobody changes its defaults: ports 0 to 1023
 * need root (35). {@code Permission denied} on port 80 is bind refusing with EACCES (37; ip(7)), and {@code sudo} is
 * the wrong cure: a server that keeps root for the sake of its port makes each of its bugs a bug of root (27). So a
 * development server takes 8080, and a production server gets its port from a proxy, from a container's port mapping,
 * or from an init system that binds the socket and hands it over.
 *
 * <p><b>The answer for Linux since 4.11</b> (2017): the limit is a setting of each network namespace (Linux
 * Documentation, networking/ip-sysctl). Docker sets it to 0 in its containers, so there an ordinary user may bind 80.
 * The kernel does not look for root but for CAP_NET_BIND_SERVICE (capabilities(7)), in the user namespace that owns the
 * network namespace; root is only the user who has it unless it was dropped. {@code setcap} gives it to a program: on
 * an interpreter it gives it to every script. The kernel takes no setting above the lower end of {@code
 * ip_local_port_range}, which can be moved as well: from there it serves port 0, by default from 32768 to 60999, which
 * is not IANA's dynamic range.
 *
 * <p><b>The answer for Windows</b>: the documentation of Winsock's bind knows no privileged port. What can still refuse
 * a port is outside this model: another socket's exclusive use, an excluded port range ({@code netsh interface ipv4
 * show excludedportrange}), and a reserved URL where HTTP.sys does the listening.
 *
 * <p><b>macOS is left out</b>, for its answer depends on the address. Since 10.14 anybody may bind a port below 1024 on
 * {@code 0.0.0.0} or {@code ::}, while a particular address, {@code 127.0.0.1} too, still needs root (XNU sources,
 * in_pcbbind and in6_pcbbind). Before, it was a classic Unix. FreeBSD has settings for its limit as well (ip(4), {@code
 * net.inet.ip.portrange.reservedhigh}), and Solaris for single ports.
 *
 * <p>A low port proves little to whoever connects: that a process with rights opened it, on a host whose owner you may
 * not know. A high one proves nothing: any local user can bind 2222 or 8080 before its rightful server does.
 */
@Exercise(number = 2, tier = Tier.JUNIOR, title = "Bind policy", minutes = 20)
public interface BindPolicy {

    /**
     * Finds the range in which a port lies.
     *
     * @param port from 0 to 65535
     * @throws IllegalArgumentException when the port is out of range
     */
    PortRange range(int port) throws IllegalArgumentException;

    /**
     * Decides whether the operating system lets a process bind a port.
     *
     * @param port from 0 to 65535; 0 asks for any free port
     * @return whether it may, as far as permission goes
     * @throws IllegalArgumentException when the port or the process's setting is out of range
     */
    boolean mayBind(int port, ServerProcess process) throws IllegalArgumentException;
}
