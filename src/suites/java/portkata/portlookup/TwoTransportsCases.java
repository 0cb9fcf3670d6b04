package portkata.portlookup;

import static portkata.Transport.TCP;
import static portkata.Transport.UDP;
import static portkata.grading.Expect.expect;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
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
        boolean overTcp = isNamed("https", 443, TCP);
        expect(lookup.service(443, UDP))
                .because("HTTP/3 runs over UDP: an inspection of 443/tcp alone does not see it")
                .suspect("https is tcp only", answer -> answer.isEmpty() && overTcp)
                .toBe(named("https"));
        expect(lookup.transports(443))
                .because("a firewall that lets out 443/tcp alone sends browsers back to older versions of HTTP")
                .suspect("https is tcp only", answer -> answer.equals(Set.of(TCP)) && overTcp)
                .toBe(BOTH);
    }

    @ParameterizedTest(name = "both: {0}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            rdp 3389              | sound and pictures go over UDP beside 3389/tcp: one rule is half a rule
            kerberos 88, ldap 389 | Windows signs in over either transport: half a rule gives odd delays
            rpcbind 111, nfs 2049 | a file server that is closed over TCP may still answer over UDP
            ike 4500              | a VPN behind NAT uses 4500/udp, and falls back to 4500/tcp where UDP is blocked
            memcached 11211       | over UDP it amplifies attacks on others, over TCP it gives its data away
            """)
    void a_service_on_both_transports(Entries services, String why) {
        for (Entry service : services.all()) {
            expect(lookup.service(service.port(), UDP)).because(why).toBe(named(service.name()));
            expect(lookup.service(service.port(), TCP)).because(why).toBe(named(service.name()));
            expect(lookup.transports(service.port())).because(why).toBe(BOTH);
        }
    }

    @ParameterizedTest(name = "{1} over {0} only", quoteTextArguments = false)
    @CsvFileSource(resources = "one-transport.csv", delimiter = '|')
    void a_service_on_one_transport(Transport only, String kind, Entries services, String why) {
        Transport other = only == TCP ? UDP : TCP;
        boolean oneAnswer = hasOneAnswerFor514();
        for (Entry service : services.all()) {
            expect(lookup.transports(service.port()))
                    .because(why)
                    .suspect("registered means spoken", answer -> answer.equals(BOTH))
                    .toBe(Set.of(only));
            expect(lookup.service(service.port(), only)).because(why).toSatisfy("a service", Optional::isPresent);
            expect(lookup.service(service.port(), other))
                    .because(why)
                    .suspect("keyed by port only", answer -> answer.equals(named(service.name())) && oneAnswer)
                    .suspect("registered means spoken", answer -> answer.equals(named(service.name())) && !oneAnswer)
                    // A null is no name either; that it is no answer is a lesson of the edges.
                    .toSatisfy("Optional.empty", answer -> answer == null || answer.isEmpty());
        }
    }

    @Test
    void the_other_transport_of_a_port_is_another_door() {
        boolean oneAnswer = hasOneAnswerFor514();
        expect(lookup.service(161, UDP))
                .because("SNMP is asked over UDP, often with a community string that everybody knows")
                .toBe(named("snmp"));
        expect(lookup.service(161, TCP))
                .because("something on 161/tcp is not the usual SNMP agent: that is worth a look, not a label")
                .suspect("keyed by port only", answer -> answer.equals(named("snmp")) && oneAnswer)
                .suspect("registered means spoken", answer -> answer.equals(named("snmp")) && !oneAnswer)
                .toBe(Optional.empty());
        expect(lookup.service(80, UDP))
                .because("traffic on 80/udp is not the usual web: that is worth a look, not a label")
                .suspect("keyed by port only", answer -> answer.equals(named("http")) && oneAnswer)
                .suspect("registered means spoken", answer -> answer.equals(named("http")) && !oneAnswer)
                .toBe(Optional.empty());
    }

    /** Tells a lookup that does not see the transport from one that sees it and names too much. */
    private boolean hasOneAnswerFor514() {
        Optional<String> overTcp = lookup.service(514, TCP);
        Optional<String> overUdp = lookup.service(514, UDP);
        return overTcp != null && overTcp.isPresent() && overTcp.equals(overUdp);
    }
}
