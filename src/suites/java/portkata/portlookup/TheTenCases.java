package portkata.portlookup;

import static portkata.Transport.TCP;
import static portkata.Transport.UDP;
import static portkata.grading.Expect.expect;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks for the ports of every interview, from the number and from the name. */
abstract class TheTenCases extends Cases {

    TheTenCases(PortLookup lookup) {
        super(lookup);
    }

    @ParameterizedTest(name = "{0} is on {1}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            ssh    | 22   | an open 22 is the door on which password guessers knock first
            telnet | 23   | an open 23 means that passwords travel in the clear
            http   | 80   | what travels over 80 can be read and changed on the way
            pop3   | 110  | without TLS, 110 gives away the mailbox password
            imap   | 143  | without TLS, 143 gives away the mailbox password
            https  | 443  | 443 is the port that nearly every firewall lets out
            rdp    | 3389 | 3389 open to the internet is a favourite way in for ransomware
            """)
    void a_service_and_its_port(String name, int port, String why) {
        expect(lookup.service(port, TCP)).because(why).toBe(named(name));
        expect(lookup.ports(name)).because(why).toBe(ports(port));
    }

    @Test
    void smtp_is_on_25_alone() {
        expect(lookup.service(25, TCP))
                .because("an open 25 takes mail from any other server, and a careless one passes it on for anybody")
                .toBe(named("smtp"));
        expect(lookup.ports("smtp"))
                .because("25 is for mail between servers, so providers block it for clients, who use 587 or 465")
                .suspect("smtp has three ports", answer -> hasClientPorts(answer))
                .toBe(ports(25));
    }

    @Test
    void dns_is_asked_over_udp() {
        boolean overTcp = isNamed("dns", 53, TCP);
        expect(lookup.service(53, UDP))
                .because("ordinary queries are single datagrams: without 53/udp nearly every name stops resolving")
                .suspect("dns is tcp only", answer -> answer.isEmpty() && overTcp)
                .toBe(named("dns"));
        expect(lookup.ports("dns"))
                .because("one number serves both transports, so one rule per transport must name it")
                .toBe(ports(53));
    }

    @Test
    void dns_is_asked_over_tcp_too() {
        boolean overUdp = isNamed("dns", 53, UDP);
        expect(lookup.service(53, TCP))
                .because("zone transfers and long answers need TCP: without it some names fail, and only some")
                .suspect("dns is udp only", answer -> answer.isEmpty() && overUdp)
                .toBe(named("dns"));
    }

    @Test
    void dns_needs_both_transports() {
        boolean overTcp = isNamed("dns", 53, TCP);
        boolean overUdp = isNamed("dns", 53, UDP);
        expect(lookup.transports(53))
                .because("a scan of 53 over one transport alone sees half of the name server")
                .suspect("dns is tcp only", answer -> answer.equals(Set.of(TCP)) && overTcp)
                .suspect("dns is udp only", answer -> answer.equals(Set.of(UDP)) && overUdp)
                .toBe(BOTH);
    }

    @Test
    void ftp_has_two_ports() {
        expect(lookup.ports("ftp"))
                .because("a firewall that knows 21 alone breaks every transfer in active mode")
                .suspect("ftp has one port", answer -> answer.equals(ports(21)))
                .toBe(ports(20, 21));
    }

    @Test
    void ftp_takes_commands_on_21_and_sends_data_from_20() {
        Optional<String> control = lookup.service(21, TCP);
        expect(lookup.service(20, TCP))
                .because("the client calls 21, but from 20 the server calls back: that needs a rule of its own")
                .suspect("ftp ports swapped", data -> data.equals(named("ftp")) && control.equals(named("ftp-data")))
                .toBe(named("ftp-data"));
        expect(lookup.service(21, TCP))
                .because("21 is where a client logs in, with a password that anybody on the way can read")
                .toBe(named("ftp"));
    }

    @Test
    void the_data_channel_of_ftp_has_a_name_of_its_own() {
        expect(lookup.ports("ftp-data"))
                .because("a rule about data connections is about 20: it must not open the login on 21")
                .suspect("ftp ports swapped", answer -> answer.equals(ports(21)))
                .toBe(ports(20));
    }

    private static boolean hasClientPorts(SortedSet<Integer> answer) {
        return answer.contains(25) && (answer.contains(465) || answer.contains(587));
    }
}
