package portkata.portlookup;

import static portkata.portlookup.Row.both;
import static portkata.portlookup.Row.tcp;
import static portkata.portlookup.Row.udp;

import java.util.List;

/** Lists the table of the statement, in its order. */
final class Rows {

    static final List<Row> ALL = List.of(
            tcp(20, "ftp-data", "ftp"),
            tcp(21, "ftp"),
            tcp(22, "ssh"),
            tcp(23, "telnet"),
            tcp(25, "smtp", "mail"),
            both(53, "dns", "domain"),
            udp(69, "tftp"),
            tcp(80, "http", "www"),
            both(88, "kerberos", "krb5", "kerberos-sec"),
            tcp(110, "pop3", "pop-3"),
            both(111, "rpcbind", "sunrpc", "portmapper"),
            udp(123, "ntp"),
            tcp(135, "msrpc", "epmap"),
            tcp(139, "netbios-ssn"),
            tcp(143, "imap", "imap2"),
            udp(161, "snmp"),
            tcp(179, "bgp"),
            both(389, "ldap"),
            both(443, "https"),
            tcp(445, "smb", "microsoft-ds"),
            tcp(465, "submissions", "smtps"),
            udp(500, "ike", "isakmp"),
            tcp(514, "shell", "rsh"),
            udp(514, "syslog"),
            tcp(587, "submission"),
            tcp(636, "ldaps"),
            tcp(993, "imaps"),
            tcp(995, "pop3s"),
            tcp(1433, "mssql", "ms-sql-s"),
            tcp(1521, "oracle"),
            tcp(1723, "pptp"),
            both(2049, "nfs"),
            tcp(2375, "docker"),
            tcp(2376, "docker", "docker-s"),
            tcp(3306, "mysql"),
            both(3389, "rdp", "ms-wbt-server"),
            both(4500, "ike", "ipsec-nat-t"),
            tcp(5432, "postgresql", "postgres"),
            tcp(5900, "vnc", "rfb"),
            tcp(5985, "winrm", "wsman"),
            tcp(5986, "winrm", "wsmans"),
            tcp(6379, "redis"),
            tcp(6443, "kubernetes", "kube-apiserver"),
            tcp(8080, "http-alt"),
            tcp(8443, "https-alt"),
            tcp(9200, "elasticsearch"),
            tcp(10250, "kubernetes", "kubelet"),
            both(11211, "memcached", "memcache"),
            tcp(27017, "mongodb", "mongod"));

    private Rows() {}
}
