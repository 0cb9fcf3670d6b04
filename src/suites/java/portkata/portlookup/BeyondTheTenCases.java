package portkata.portlookup;

import static portkata.Transport.TCP;
import static portkata.grading.Expect.expect;

import java.util.Optional;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import portkata.Transport;
import portkata.portlookup.Entries.Entry;

/** Asks for the ports that a scan of a company's network shows next. */
abstract class BeyondTheTenCases extends Cases {

    BeyondTheTenCases(PortLookup lookup) {
        super(lookup);
    }

    @ParameterizedTest(name = "{0}", quoteTextArguments = false)
    @CsvFileSource(resources = "families.csv", delimiter = '|')
    void a_family_of_services(String family, Transport transport, Entries services, String why) {
        for (Entry service : services.all()) {
            expect(lookup.service(service.port(), transport)).because(why).toBe(named(service.name()));
            expect(lookup.ports(service.name())).because(why).toBe(ports(service.port()));
        }
    }

    @ParameterizedTest(name = "{0} has two ports", quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            docker     | TCP | 2375 | 2376  | 2375 is 2376 without TLS: who reaches it owns the host
            winrm      | TCP | 5985 | 5986  | who blocks one of the two leaves remote administration open on the other
            kubernetes | TCP | 6443 | 10250 | who guards the API server alone leaves the kubelets of the cluster open
            ike        | UDP | 500  | 4500  | a VPN begins on 500 and moves to 4500 as soon as it detects NAT
            """)
    void two_ports_of_one_service(String name, Transport transport, int first, int second, String why) {
        expect(lookup.ports(name)).because(why).toBe(ports(first, second));
        expect(lookup.service(first, transport)).because(why).toBe(named(name));
        expect(lookup.service(second, transport)).because(why).toBe(named(name));
    }

    @Test
    void imap_over_tls_is_on_993_and_pop3_over_tls_on_995() {
        Optional<String> on995 = lookup.service(995, TCP);
        expect(lookup.service(993, TCP))
                .because("a client pointed at the other one's port gets a TLS handshake and then nonsense")
                .suspect("secure mail ports swapped", it -> it.equals(named("pop3s")) && on995.equals(named("imaps")))
                .toBe(named("imaps"));
        expect(lookup.service(995, TCP))
                .because("995 is the answer when somebody asks how to secure POP3")
                .toBe(named("pop3s"));
    }

    @Test
    void the_names_imaps_and_pop3s_lead_to_their_own_ports() {
        SortedSet<Integer> pop3s = lookup.ports("pop3s");
        expect(lookup.ports("imaps"))
                .because("closing 143 helps only when the clients are sent to the right secure port")
                .suspect("secure mail ports swapped", imaps -> imaps.equals(ports(995)) && pop3s.equals(ports(993)))
                .toBe(ports(993));
        expect(lookup.ports("pop3s"))
                .because("closing 110 helps only when the clients are sent to the right secure port")
                .toBe(ports(995));
    }

    @Test
    void clients_submit_mail_on_587_or_465() {
        expect(lookup.service(587, TCP))
                .because("587 asks for a login before it takes mail, and 25 does not")
                .toBe(named("submission"));
        expect(lookup.service(465, TCP))
                .because("465 speaks TLS from the first byte, 587 only after STARTTLS")
                .toBe(named("submissions"));
        expect(lookup.ports("submission"))
                .because("one letter separates STARTTLS on 587 from implicit TLS on 465")
                .toBe(ports(587));
        expect(lookup.ports("submissions"))
                .because("one letter separates implicit TLS on 465 from STARTTLS on 587")
                .toBe(ports(465));
    }
}
