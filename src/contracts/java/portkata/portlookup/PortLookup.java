package portkata.portlookup;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import portkata.Exercise;
import portkata.Tier;
import portkata.Transport;

/**
 * Answer which service a port stands for, which ports a service uses, and over which transports a port is spoken.
 *
 * <p>The table is complete: any name not in it is unknown, any port not in it has no service.
 *
 * <table>
 * <caption>The services, by port</caption>
 * <thead><tr><th>port  <th>transports  <th>name           <th>aliases</thead>
 * <tbody>
 * <tr><td>   20        <td>TCP         <td>ftp-data       <td>ftp
 * <tr><td>   21        <td>TCP         <td>ftp            <td>
 * <tr><td>   22        <td>TCP         <td>ssh            <td>
 * <tr><td>   23        <td>TCP         <td>telnet         <td>
 * <tr><td>   25        <td>TCP         <td>smtp           <td>mail
 * <tr><td>   53        <td>TCP, UDP    <td>dns            <td>domain
 * <tr><td>   69        <td>UDP         <td>tftp           <td>
 * <tr><td>   80        <td>TCP         <td>http           <td>www
 * <tr><td>   88        <td>TCP, UDP    <td>kerberos       <td>krb5, kerberos-sec
 * <tr><td>  110        <td>TCP         <td>pop3           <td>pop-3
 * <tr><td>  111        <td>TCP, UDP    <td>rpcbind        <td>sunrpc, portmapper
 * <tr><td>  123        <td>UDP         <td>ntp            <td>
 * <tr><td>  135        <td>TCP         <td>msrpc          <td>epmap
 * <tr><td>  139        <td>TCP         <td>netbios-ssn    <td>
 * <tr><td>  143        <td>TCP         <td>imap           <td>imap2
 * <tr><td>  161        <td>UDP         <td>snmp           <td>
 * <tr><td>  179        <td>TCP         <td>bgp            <td>
 * <tr><td>  389        <td>TCP, UDP    <td>ldap           <td>
 * <tr><td>  443        <td>TCP, UDP    <td>https          <td>
 * <tr><td>  445        <td>TCP         <td>smb            <td>microsoft-ds
 * <tr><td>  465        <td>TCP         <td>submissions    <td>smtps
 * <tr><td>  500        <td>UDP         <td>ike            <td>isakmp
 * <tr><td>  514        <td>TCP         <td>shell          <td>rsh
 * <tr><td>  514        <td>UDP         <td>syslog         <td>
 * <tr><td>  587        <td>TCP         <td>submission     <td>
 * <tr><td>  636        <td>TCP         <td>ldaps          <td>
 * <tr><td>  993        <td>TCP         <td>imaps          <td>
 * <tr><td>  995        <td>TCP         <td>pop3s          <td>
 * <tr><td> 1433        <td>TCP         <td>mssql          <td>ms-sql-s
 * <tr><td> 1521        <td>TCP         <td>oracle         <td>
 * <tr><td> 1723        <td>TCP         <td>pptp           <td>
 * <tr><td> 2049        <td>TCP, UDP    <td>nfs            <td>
 * <tr><td> 2375        <td>TCP         <td>docker         <td>
 * <tr><td> 2376        <td>TCP         <td>docker         <td>docker-s
 * <tr><td> 3306        <td>TCP         <td>mysql          <td>
 * <tr><td> 3389        <td>TCP, UDP    <td>rdp            <td>ms-wbt-server
 * <tr><td> 4500        <td>TCP, UDP    <td>ike            <td>ipsec-nat-t
 * <tr><td> 5432        <td>TCP         <td>postgresql     <td>postgres
 * <tr><td> 5900        <td>TCP         <td>vnc            <td>rfb
 * <tr><td> 5985        <td>TCP         <td>winrm          <td>wsman
 * <tr><td> 5986        <td>TCP         <td>winrm          <td>wsmans
 * <tr><td> 6379        <td>TCP         <td>redis          <td>
 * <tr><td> 6443        <td>TCP         <td>kubernetes     <td>kube-apiserver
 * <tr><td> 8080        <td>TCP         <td>http-alt       <td>
 * <tr><td> 8443        <td>TCP         <td>https-alt      <td>
 * <tr><td> 9200        <td>TCP         <td>elasticsearch  <td>
 * <tr><td>10250        <td>TCP         <td>kubernetes     <td>kubelet
 * <tr><td>11211        <td>TCP, UDP    <td>memcached      <td>memcache
 * <tr><td>27017        <td>TCP         <td>mongodb        <td>mongod
 * </tbody>
 * </table>
 *
 * <p>{@code ftp} stands as an alias at 20 on purpose: FTP uses both.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>A name finds every row that bears it, and several rows may share it; an alias finds only its own.
 *   <li>Only whole names match, and IANA's or a scanner's names only where the table has them.
 *   <li>ASCII letters: upper and lower case are the same, and the machine's default locale must not matter (under a
 *       Turkish one, {@code IMAP} is still {@code imap}). No other letters are tried.
 *   <li>Spaces and tabs (U+0020, U+0009) around a name do not count; inside it they do: {@code "pop 3"} is unknown. No
 *       other white space is tried.
 *   <li>Nothing is null. Sets are compared by content only, and may be unmodifiable or shared.
 * </ul>
 *
 * <pre>{@code
 * service(20, TCP)    is  Optional[ftp-data]
 * service(514, TCP)   is  Optional[shell]
 * service(514, UDP)   is  Optional[syslog]
 * service(80, UDP)    is  Optional.empty
 * service(0, TCP)     throws IllegalArgumentException
 * ports("ftp")        is  {20, 21}
 * ports("domain")     is  {53}
 * ports("docker")     is  {2375, 2376}
 * ports("docker-s")   is  {2376}
 * ports(" RDP ")      is  {3389}
 * ports("wap-wsp")    is  {}
 * transports(514)     is  {TCP, UDP}
 * transports(80)      is  {TCP}
 * }</pre>
 *
 * <h2>Background, not graded</h2>
 *
 * <p>The table is a selection, and a name by number is a guess. Names vary: nmap prints {@code http-proxy} for 8080,
 * {@code ldapssl} for 636, {@code nat-t-ike} for 4500/udp. {@code smtps}, a revoked registration for SMTP over TLS
 * (RFC 8314, section 7.3), stays in many services files.
 *
 * <p>FTP takes commands on 21; in active mode the server sends data <em>from</em> 20 (RFC 959, section 5.2). Nothing
 * listens there, so a scan almost never sees it open. Clients submit mail on 587 (STARTTLS) or 465 (TLS at once; RFC
 * 8314, section 3.3); servers pass it on over 25.
 *
 * <p>Transports are those on which a service is spoken. IANA registered both out of habit until RFC 6335, and the UDP
 * entries of 22, 80 and 445 still stand. Of the ten that interviews ask (FTP, SSH, Telnet, SMTP, DNS, HTTP, POP3, IMAP,
 * HTTPS, RDP), only DNS <em>classically</em> needs both: UDP for ordinary queries, TCP for zone transfers and long
 * answers (RFC 7766, section 5). Today HTTP/3 uses UDP on the default port of {@code https} (RFC 9114; discovery in
 * section 3.1), and RDP a second channel (MS-RDPEUDP, section 2.1). 514 has two services. Other services that use both:
 *
 * <ul>
 *   <li>88: Kerberos, over TCP when a message is too long for a datagram (RFC 4120, section 7.2)
 *   <li>111: rpcbind (RFC 1833, sections 2.2.1 and 3.2)
 *   <li>389: LDAP; over UDP, Windows looks for a domain controller (MS-ADTS, section 6.3.3)
 *   <li>2049: NFS up to version 3 (RFC 1813); version 4 requires congestion control (RFC 7530, section 3.1)
 *   <li>4500: IKE, and the ESP packets it sets up, behind NAT (RFC 7296, section 2.23); TCP by RFC 9329
 *   <li>11211: memcached; UDP, which amplified attacks, is off by default since 1.5.6 (release notes)
 * </ul>
 *
 * <p>Left out: SNMP over TCP (RFC 3430), syslog over plain TCP (RFC 6587). Names are from IANA's port number registry,
 * the services files of Debian and nmap, and the programs.
 */
@Exercise(number = 1, tier = Tier.JUNIOR, title = "Port lookup", minutes = 25)
public interface PortLookup {

    /**
     * Finds the service at a port of one transport.
     *
     * @param port from 1 to 65535
     * @return the name, never an alias; empty when the table has none for this port and transport
     * @throws IllegalArgumentException when the port is out of range; 0 is reserved and cannot be bound as such (it
     *     asks for any free port)
     */
    Optional<String> service(int port, Transport transport) throws IllegalArgumentException;

    /**
     * Finds all ports of a service, on whatever transport.
     *
     * @param service a name or an alias, as somebody typed it
     * @return the ports; empty for an unknown name, the empty text included
     */
    SortedSet<Integer> ports(String service);

    /**
     * Finds the transports on which the table has a service at a port.
     *
     * @param port from 1 to 65535
     * @return the transports; empty for a port without a service
     * @throws IllegalArgumentException when the port is out of range
     */
    Set<Transport> transports(int port) throws IllegalArgumentException;
}
