package portkata.portlookup;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portkata.Transport;

/** Keeps three indexes, from word to ports and from port to name over each transport, instead of rows. */
final class AnotherPortLookup implements PortLookup {

    private static final Map<String, SortedSet<Integer>> PORTS =
            entries("""
            ftp=20 21; ftp-data=20; ssh=22; telnet=23; smtp=25; mail=25; dns=53; domain=53; tftp=69; http=80; www=80
            kerberos=88; krb5=88; kerberos-sec=88; pop3=110; pop-3=110; rpcbind=111; sunrpc=111; portmapper=111
            ntp=123; msrpc=135; epmap=135; netbios-ssn=139; imap=143; imap2=143; snmp=161; bgp=179; ldap=389
            https=443; smb=445; microsoft-ds=445; submissions=465; smtps=465; ike=500 4500; isakmp=500
            ipsec-nat-t=4500; shell=514; rsh=514; syslog=514; submission=587; ldaps=636; imaps=993; pop3s=995
            mssql=1433; ms-sql-s=1433; oracle=1521; pptp=1723; nfs=2049; docker=2375 2376; docker-s=2376; mysql=3306
            rdp=3389; ms-wbt-server=3389; postgresql=5432; postgres=5432; vnc=5900; rfb=5900; winrm=5985 5986
            wsman=5985; wsmans=5986; redis=6379; kubernetes=6443 10250; kube-apiserver=6443; kubelet=10250
            http-alt=8080; https-alt=8443; elasticsearch=9200; memcached=11211; memcache=11211; mongodb=27017
            mongod=27017
            """).collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> numbers(entry[1])));

    private static final Map<Integer, String> OVER_TCP = names("""
            20=ftp-data; 21=ftp; 22=ssh; 23=telnet; 25=smtp; 53=dns; 80=http; 88=kerberos; 110=pop3; 111=rpcbind
            135=msrpc; 139=netbios-ssn; 143=imap; 179=bgp; 389=ldap; 443=https; 445=smb; 465=submissions; 514=shell
            587=submission; 636=ldaps; 993=imaps; 995=pop3s; 1433=mssql; 1521=oracle; 1723=pptp; 2049=nfs
            2375=docker; 2376=docker; 3306=mysql; 3389=rdp; 4500=ike; 5432=postgresql; 5900=vnc; 5985=winrm
            5986=winrm; 6379=redis; 6443=kubernetes; 8080=http-alt; 8443=https-alt; 9200=elasticsearch
            10250=kubernetes; 11211=memcached; 27017=mongodb
            """);

    private static final Map<Integer, String> OVER_UDP = names("""
            53=dns; 69=tftp; 88=kerberos; 111=rpcbind; 123=ntp; 161=snmp; 389=ldap; 443=https; 500=ike; 514=syslog
            2049=nfs; 3389=rdp; 4500=ike; 11211=memcached
            """);

    @Override
    public Optional<String> service(int port, Transport transport) {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("no such port: " + port);
        }
        return Optional.ofNullable((transport == Transport.TCP ? OVER_TCP : OVER_UDP).get(port));
    }

    @Override
    public SortedSet<Integer> ports(String service) {
        String word = service.substring(begin(service), end(service)).toLowerCase(Locale.ROOT);
        return PORTS.getOrDefault(word, new TreeSet<>());
    }

    @Override
    public Set<Transport> transports(int port) {
        Set<Transport> found = EnumSet.noneOf(Transport.class);
        for (Transport transport : Transport.values()) {
            if (service(port, transport).isPresent()) {
                found.add(transport);
            }
        }
        return found;
    }

    private static int begin(String text) {
        int begin = 0;
        while (begin < text.length() && isBlank(text.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private static int end(String text) {
        int end = text.length();
        while (end > begin(text) && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static Map<Integer, String> names(String lines) {
        return entries(lines)
                .collect(Collectors.toUnmodifiableMap(entry -> Integer.valueOf(entry[0]), entry -> entry[1]));
    }

    private static Stream<String[]> entries(String lines) {
        return lines.lines()
                .flatMap(line -> Arrays.stream(line.split("; ", -1)))
                .map(entry -> entry.split("=", 2));
    }

    private static SortedSet<Integer> numbers(String words) {
        return Arrays.stream(words.split(" ", -1)).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
