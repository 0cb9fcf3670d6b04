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
 * <p>TCP and UDP number their ports separately: 514 over TCP and 514 over UDP are two different doors. So a service is
 * found by a port <em>and</em> a transport. All that is graded is in this table and in the rules below it.
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
 * <h2>Reading it</h2>
 *
 * <pre>{@code
 * service(514, TCP)  is  Optional[shell]        ports("docker")    is  {2375, 2376}
 * service(514, UDP)  is  Optional[syslog]       ports("docker-s")  is  {2376}
 * service(80, UDP)   is  Optional.empty         ports(" RDP ")     is  {3389}
 * transports(514)    is  {TCP, UDP}             ports("gopher")    is  {}
 * transports(80)     is  {TCP}                  service(0, TCP)    throws IllegalArgumentException
 * }</pre>
 *
 * <p><b>A name finds every row that bears it</b>, as name or as alias. Several rows may share a name: {@code docker},
 * {@code winrm}, {@code ike} and {@code kubernetes} have two ports each. So has FTP, as every interviewer expects:
 * {@code ports("ftp")} is {20, 21}, {@code ports("ftp-data")} only {20}. Port 21 carries the commands. Port 20 carries
 * the data in <em>active</em> mode, and as the <em>source</em> from which the server calls the client back (RFC 959,
 * section 5.2); in passive mode the server names another port, and 20 stays unused.
 *
 * <p><b>Near names are other services.</b> {@code http-alt} is not {@code http}. Mail from server to server is
 * {@code smtp} on 25; a client hands its mail in on 587 ({@code submission}, STARTTLS) or 465 ({@code submissions}, TLS
 * from the first byte; RFC 8314, section 3.3), in the same protocol but under these other names.
 *
 * <p><b>Transports are those on which the service is spoken</b>, not all those for which the number is registered: IANA
 * used to register both out of habit, even 22, 80 and 445 over UDP. Of the ports that every interview asks (the FTP
 * pair, 22, 23, 25, 53, 80, 110, 143, 443, 3389), only DNS <em>classically</em> needs both: UDP for ordinary queries,
 * TCP for zone transfers and for answers too long for a datagram; TCP is not optional (RFC 7766, section 5). Today's
 * practice adds HTTP/3 on 443 (RFC 9114, section 3.1) and the second channel of RDP on 3389 (MS-RDPEUDP, section 2.1);
 * both keep their name over UDP. The others that use both:
 *
 * <ul>
 *   <li>88: Kerberos, over TCP when a ticket is too long for a datagram (RFC 4120, section 7.2)
 *   <li>111: rpcbind (RFC 1833, section 1)
 *   <li>389: LDAP; over UDP, Windows looks for a domain controller with it (MS-ADTS, section 6.3.3)
 *   <li>2049: NFS up to version 3 (RFC 1813); version 4 wants TCP (RFC 7530, section 3.1)
 *   <li>4500: IKE behind NAT (RFC 3948), over TCP where UDP is blocked (RFC 9329)
 *   <li>11211: memcached; since 1.5.6 its UDP is off by default, because it amplified attacks (its release notes)
 * </ul>
 *
 * <p>Left out are SNMP over TCP (RFC 3430, experimental) and syslog over plain TCP, which often borrows 514 but was
 * never given it (RFC 6587, historic).
 *
 * <p><b>A name is a guess by number.</b> IANA's own name is an alias here where it means the same service:
 * {@code domain}, {@code sunrpc}, {@code epmap}, {@code microsoft-ds}, {@code isakmp}, {@code ms-sql-s},
 * {@code docker-s}, {@code ms-wbt-server}, {@code ipsec-nat-t}, {@code rfb}, {@code wsman}, {@code wsmans},
 * {@code memcache}. Where IANA gave the number to somebody else, that name is unknown here: {@code ncube-lm} (1521),
 * {@code sun-sr-https} (6443), {@code pcsync-https} (8443), {@code wap-wsp} (9200). 10250 is nobody's, and IANA's own
 * {@code winrm} is 47001. A scanner that has not probed the version prints such names, too: {@code 9200/tcp open
 * wap-wsp} from nmap is most likely Elasticsearch.
 *
 * <p>Arguments are never null. Sets are compared by content only. Sources: the IANA Service Name and Transport Protocol
 * Port Number Registry; for the other aliases the services files of Debian and nmap, and the names of the programs; for
 * the rest the documents named above.
 */
@Exercise(number = 1, tier = Tier.JUNIOR, title = "Port lookup", minutes = 25)
public interface PortLookup {

    /**
     * Finds the service at a port of one transport.
     *
     * @param port the port, from 1 to 65535
     * @param transport the transport on which the port was seen
     * @return the name (never an alias), in lower case; empty when the table has nothing at this port on this transport
     * @throws IllegalArgumentException when the port is below 1 or above 65535; port 0 is reserved, and a program that
     *     asks for it gets some free port instead, so no service lives there
     */
    Optional<String> service(int port, Transport transport) throws IllegalArgumentException;

    /**
     * Finds all ports of a service, on whatever transport.
     *
     * @param service a name or an alias, as somebody typed it: upper and lower case are the same, whatever language the
     *     machine speaks, and spaces and tabs before and after it do not count (inside they do). Only whole names
     *     match: not {@code ss}, not {@code 22}
     * @return the ports; an empty set when the table does not know the name, the empty text included
     */
    SortedSet<Integer> ports(String service);

    /**
     * Finds the transports on which the table has a service at a port.
     *
     * @param port the port, from 1 to 65535
     * @return the transports; an empty set when the table has nothing at this port
     * @throws IllegalArgumentException when the port is below 1 or above 65535
     */
    Set<Transport> transports(int port) throws IllegalArgumentException;
}
