package portkata.portlookup;

import static portkata.Transport.TCP;
import static portkata.Transport.UDP;
import static portkata.grading.Expect.expect;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portkata.Transport;
import portkata.portlookup.Entries.Entry;

/** Asks where one transport says something else than the other, or says nothing. */
abstract class TwoTransportsCases extends Cases {

    TwoTransportsCases(PortLookup lookup) {
        super(lookup);
    }

    @Test
    void port_514_is_two_services() {
        Optional<String> overTcp = lookup.service(514, TCP);
        expect(lookup.service(514, UDP))
                .because("whoever reports an ordinary log receiver as a remote shell raises a false alarm")
                .suspect("keyed by port only", overUdp -> overUdp.isPresent() && overUdp.equals(overTcp))
                .toBe(named("syslog"));
        expect(lookup.service(514, TCP))
                .because("whoever takes a remote shell for a log receiver overlooks a way in")
                .suspect("keyed by port only", again -> again.equals(named("syslog")))
                .toBe(named("shell"));
    }

    @Test
    void both_services_of_port_514_are_found_by_name() {
        expect(lookup.ports("shell"))
                .because("the remote shell does not lose its port to its neighbour over UDP")
                .toBe(ports(514));
        expect(lookup.ports("syslog"))
                .because("the log receiver does not lose its port to its neighbour over TCP")
                .toBe(ports(514));
        expect(lookup.transports(514))
                .because("the question is about the port, so the rows of both services count")
                .toBe(BOTH);
    }

    @Test
    void https_is_spoken_over_udp_as_well() {
        expect(lookup.service(443, UDP))
                .because("HTTP/3 runs over UDP: an inspection of 443/tcp alone does not see it")
                .suspect("https is tcp only", Optional::isEmpty)
                .toBe(named("https"));
        expect(lookup.transports(443))
                .because("a firewall that lets out 443/tcp alone sends browsers back to older versions of HTTP")
                .suspect("https is tcp only", answer -> answer.equals(Set.of(TCP)))
                .toBe(BOTH);
    }

    @ParameterizedTest(name = "both: {0}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            rdp 3389              | sound and pictures go over UDP beside 3389/tcp: one rule is half a rule
            kerberos 88, ldap 389 | Windows signs in over either transport: half a rule gives odd delays
            rpcbind 111, nfs 2049 | a file server that is closed over TCP may still answer over UDP
            ike 4500              | a VPN that is blocked over UDP can fall back to TCP
            memcached 11211       | over UDP it amplifies attacks on others, over TCP it gives its data away
            """)
    void a_service_on_both_transports(Entries services, String why) {
        for (Entry service : services.all()) {
            expect(lookup.service(service.port(), UDP)).because(why).toBe(named(service.name()));
            expect(lookup.service(service.port(), TCP)).because(why).toBe(named(service.name()));
            expect(lookup.transports(service.port())).because(why).toBe(BOTH);
        }
    }

    @ParameterizedTest(name = "{0} only: {1}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            TCP | ssh 22, telnet 23, vnc 5900         | a session needs its bytes complete and in order
            TCP | smtp 25, pop3 110, imap 143         | half a letter is no letter, so mail runs over TCP
            TCP | http 80, smb 445, mysql 3306        | a UDP rule for these opens a door that nobody uses
            UDP | tftp 69, ntp 123, snmp 161, ike 500 | a TCP scan of these numbers proves nothing about them
            """)
    void a_service_on_one_transport(Transport only, Entries services, String why) {
        for (Entry service : services.all()) {
            expect(lookup.transports(service.port()))
                    .because(why)
                    .suspect("registered means spoken", answer -> answer.equals(BOTH))
                    .toBe(Set.of(only));
            expect(lookup.service(service.port(), only)).because(why).toBe(named(service.name()));
        }
    }

    @Test
    void the_other_transport_of_a_port_is_another_door() {
        boolean spokenOnBoth = BOTH.equals(lookup.transports(161));
        expect(lookup.service(161, UDP))
                .because("SNMP is asked over UDP, often with a community string that everybody knows")
                .toBe(named("snmp"));
        expect(lookup.service(161, TCP))
                .because("something on 161/tcp is not the usual SNMP agent: that is worth a look, not a label")
                .suspect("registered means spoken", answer -> answer.equals(named("snmp")) && spokenOnBoth)
                .suspect("keyed by port only", answer -> answer.equals(named("snmp")))
                .toBe(Optional.empty());
        expect(lookup.service(80, UDP))
                .because("traffic on 80/udp is not the usual web: that is worth a look, not a label")
                .suspect("keyed by port only", answer -> answer.equals(named("http")))
                .toBe(Optional.empty());
    }
}
