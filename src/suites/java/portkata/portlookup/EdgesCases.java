package portkata.portlookup;

import static portkata.Transport.TCP;
import static portkata.Transport.UDP;
import static portkata.grading.Expect.expect;
import static portkata.grading.Expect.outcomeOf;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portkata.Transport;

/** Asks for what is not in the table, on both sides of each boundary. */
abstract class EdgesCases extends Cases {

    private static final Class<?> REFUSED = IllegalArgumentException.class;

    EdgesCases(PortLookup lookup) {
        super(lookup);
    }

    @Test
    void no_service_is_on_port_0_and_one_may_be_on_port_1() throws Exception {
        Object negative = outcomeOf(() -> lookup.service(-1, TCP));
        expect(outcomeOf(() -> lookup.service(0, TCP)))
                .because("0 is reserved: a report with port 0 is a broken report")
                .suspect("zero is a port", answer -> !answer.equals(REFUSED) && negative.equals(REFUSED))
                .toBe(REFUSED);
        expect(outcomeOf(() -> lookup.service(1, TCP)))
                .because("1 is a valid port, and a scan covers it")
                .suspect("null for unknown", EdgesCases::isNull)
                .toBe(Optional.empty());
        expect(outcomeOf(() -> lookup.service(0, UDP)))
                .because("over UDP, too, nothing can be reached at 0")
                .suspect("zero is a port", answer -> !answer.equals(REFUSED) && negative.equals(REFUSED))
                .toBe(REFUSED);
    }

    @Test
    void transports_start_at_port_1_as_well() throws Exception {
        Object negative = outcomeOf(() -> lookup.transports(-1));
        expect(outcomeOf(() -> lookup.transports(0)))
                .because("an answer about port 0 would look like knowledge")
                .suspect("zero is a port", answer -> !answer.equals(REFUSED) && negative.equals(REFUSED))
                .toBe(REFUSED);
        expect(outcomeOf(() -> lookup.transports(1)))
                .because("1 is a valid port, only without a service in this table")
                .toBe(Set.of());
        expect(outcomeOf(() -> lookup.transports(-1)))
                .because("-1 is how many programs say that they know no port")
                .toBe(REFUSED);
    }

    @Test
    void a_negative_port_is_refused_and_a_real_one_is_not() throws Exception {
        expect(outcomeOf(() -> lookup.service(-1, UDP)))
                .because("-1 is how many programs say that they know no port")
                .toBe(REFUSED);
        expect(outcomeOf(() -> lookup.transports(Integer.MIN_VALUE)))
                .because("an arithmetic slip should be heard at once, not three calls later")
                .toBe(REFUSED);
        expect(outcomeOf(() -> lookup.service(22, TCP)))
                .because("a check that refuses real ports is worse than none")
                .toBe(named("ssh"));
    }

    @Test
    void the_last_port_is_65535() throws Exception {
        Object muchTooHigh = outcomeOf(() -> lookup.service(70_000, TCP));
        expect(outcomeOf(() -> lookup.service(65_535, TCP)))
                .because("back doors like the ends of the range, and a scan of all ports covers them")
                .suspect("last port refused", answer -> answer.equals(REFUSED) && muchTooHigh.equals(REFUSED))
                .suspect("null for unknown", EdgesCases::isNull)
                .toBe(Optional.empty());
        expect(outcomeOf(() -> lookup.service(65_536, TCP)))
                .because("a port has 16 bits, so 65536 does not fit into a packet")
                .toBe(REFUSED);
        expect(outcomeOf(() -> lookup.service(65_536, UDP)))
                .because("the port of a datagram has 16 bits as well")
                .toBe(REFUSED);
    }

    @Test
    void transports_end_at_port_65535_as_well() throws Exception {
        Object muchTooHigh = outcomeOf(() -> lookup.transports(70_000));
        expect(outcomeOf(() -> lookup.transports(65_535)))
                .because("65535 is a valid port, only without a service in this table")
                .suspect("last port refused", answer -> answer.equals(REFUSED) && muchTooHigh.equals(REFUSED))
                .toBe(Set.of());
        expect(outcomeOf(() -> lookup.transports(65_536)))
                .because("a port has 16 bits, so 65536 does not fit into a packet")
                .toBe(REFUSED);
    }

    @Test
    void a_number_that_is_too_long_does_not_wrap_around() throws Exception {
        expect(outcomeOf(() -> lookup.service(65_536 + 80, TCP)))
                .because("cut to 16 bits, 65616 would pass for 80 and slip through a check")
                .suspect("cut to sixteen bits", answer -> answer.equals(named("http")))
                .toBe(REFUSED);
        expect(outcomeOf(() -> lookup.transports(65_536 + 80)))
                .because("cut to 16 bits, 65616 would pass for 80 and slip through a check")
                .suspect("cut to sixteen bits", answer -> answer.equals(Set.of(TCP)))
                .toBe(REFUSED);
        expect(outcomeOf(() -> lookup.service(80, TCP)))
                .because("a check that refuses real ports is worse than none")
                .toBe(named("http"));
    }

    @Test
    void a_port_without_a_service_has_neither_name_nor_transports() {
        expect(lookup.service(24, TCP))
                .because("most ports of a scan are unknown, and a null among them ends the whole report")
                .suspect("null for unknown", Objects::isNull)
                .toBe(Optional.empty());
        expect(lookup.transports(24))
                .because("a table that knows nothing about a port must not guess where it is spoken")
                .suspect("null for unknown", Objects::isNull)
                .toBe(Set.of());
        expect(lookup.service(23, TCP))
                .because("a gap in the table must not hide the service next to it")
                .toBe(named("telnet"));
    }

    @Test
    void the_rest_of_the_registry_is_not_in_the_table() {
        expectNoService(7, TCP, "echo");
        expectNoService(162, UDP, "snmptrap");
        expectNoService(853, TCP, "domain-s");
        expectNoService(5060, UDP, "sip");
        expectNoService(47_001, TCP, "winrm");
        expect(lookup.transports(47_001))
                .because("the table has WinRM where it is found: what the registry says does not count")
                .toBe(Set.of());
        expect(lookup.service(161, UDP))
                .because("the table leaves out the neighbour on 162, not SNMP itself")
                .toBe(named("snmp"));
    }

    @Test
    void an_unknown_name_has_no_ports() {
        expect(lookup.ports("gopher"))
                .because("an unknown name is an everyday answer, not an error")
                .suspect("null for unknown", Objects::isNull)
                .toBe(ports());
        expect(lookup.ports("sip"))
                .because("the table is complete: what it leaves out stays unknown")
                .suspect("the rest of the registry", answer -> answer.contains(5060))
                .toBe(ports());
        expect(lookup.ports("ssh"))
                .because("an empty answer for a known service hides it")
                .toBe(ports(22));
    }

    @Test
    void neither_no_text_nor_a_number_is_a_name() {
        expect(lookup.ports(""))
                .because("an empty field of a form finds nothing")
                .toBe(ports());
        expect(lookup.ports(" "))
                .because("a blank field of a form finds nothing")
                .toBe(ports());
        expect(lookup.ports("22"))
                .because("whoever mixes up names and numbers should notice")
                .toBe(ports());
        expect(lookup.ports("ssh"))
                .because("an empty answer for a known service hides it")
                .toBe(ports(22));
    }

    private void expectNoService(int port, Transport transport, String registered) {
        expect(lookup.service(port, transport))
                .because("the table is complete: what it leaves out has no service here")
                .suspect("null for unknown", Objects::isNull)
                .suspect("the rest of the registry", answer -> answer.equals(named(registered)))
                .toBe(Optional.empty());
    }

    /** Recognises a null as {@code outcomeOf} hands it on: as a word. */
    private static boolean isNull(Object answer) {
        return answer.toString().equals("null");
    }
}
