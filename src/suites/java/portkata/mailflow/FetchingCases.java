package portkata.mailflow;

import static portkata.grading.Expect.expect;
import static portkata.mailflow.Era.CLASSIC;
import static portkata.mailflow.Era.RFC8314;
import static portkata.mailflow.Protocol.IMAP;
import static portkata.mailflow.Protocol.POP3;
import static portkata.mailflow.Protocol.SMTP;
import static portkata.mailflow.Role.CLIENT;
import static portkata.mailflow.Role.MAIL_STORE;
import static portkata.mailflow.Tls.STARTTLS_REQUIRED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portkata.grading.Expect;

/** Asks how a client comes by its mail, and what to do about a password that was read on the way. */
abstract class FetchingCases extends Cases {

    FetchingCases(MailFlow flow) {
        super(flow);
    }

    @Test
    void a_client_fetches_on_110_or_143_as_most_interviews_have_it() {
        expectFetching(CLASSIC, "who sees 110 or 143 in a capture knows that the password is there to be read")
                .toBe(ways(PLAIN_POP3, PLAIN_IMAP));
    }

    @Test
    void a_client_fetches_on_995_or_993_today() {
        expectFetching(RFC8314, "with TLS from the first byte there is no offer that an attacker could remove")
                .toBe(ways(POP3S, IMAPS));
    }

    @Test
    void pop3_moved_from_110_to_995() {
        expectFetching(CLASSIC, "a finding about 110 that speaks of IMAP sends the administrator to the wrong service")
                .toSatisfy("POP3 110 NONE among them", answer -> answer.contains(PLAIN_POP3));
        expectFetching(RFC8314, "a firewall that opens 993 for POP3 leaves its users without mail")
                .toSatisfy("POP3 995 IMPLICIT among them", answer -> answer.contains(POP3S));
    }

    @Test
    void imap_moved_from_143_to_993() {
        expectFetching(CLASSIC, "a finding about 143 that speaks of POP3 sends the administrator to the wrong service")
                .toSatisfy("IMAP 143 NONE among them", answer -> answer.contains(PLAIN_IMAP));
        expectFetching(RFC8314, "a firewall that opens 995 for IMAP leaves its users without mail")
                .toSatisfy("IMAP 993 IMPLICIT among them", answer -> answer.contains(IMAPS));
    }

    @Test
    void a_password_seen_on_110_belongs_on_995() {
        expectRemedy(110, POP3, "POP3 sends user name and password as they are").toBe(Optional.of(POP3S));
        expectNoRemedy(995, POP3S);
    }

    @Test
    void a_password_seen_on_143_belongs_on_993() {
        expectRemedy(143, IMAP, "the LOGIN of IMAP sends user name and password as they are")
                .toBe(Optional.of(IMAPS));
        expectNoRemedy(993, IMAPS);
    }

    @Test
    void a_number_that_is_no_plain_mail_port_has_no_remedy() {
        for (int port : List.of(0, -1, 22, 24, 26, 80, 109, 111, 142, 144, 220, 586, 2525, 65_536 + 110)) {
            expect(flow.remedy(port))
                    .because("advice about mail for a service that is something else costs the reader's trust")
                    .toBe(Optional.empty());
        }
        expectRemedy(110, POP3, "an empty answer for 110 hides a password that is there to be read")
                .toBe(Optional.of(POP3S));
    }

    private Expect<Set<Hop>> expectFetching(Era era, String why) {
        return expect(flow.hops(MAIL_STORE, CLIENT, era))
                .because(why)
                .suspect("smtp fetches", anyHop(hop -> hop.protocol() == SMTP))
                .suspect("pop3 and imap swapped", anyHop(hop -> isSwapped(hop)))
                .suspect("one protocol fetches", answer -> answer.size() == 1)
                .suspect("secure fetch uses starttls", anyHop(hop -> isSecurePort(hop.port()) && hasStarttls(hop)))
                .suspect("fetch ports stay", answer -> era == RFC8314 && hasPlainPort(answer));
    }

    private Expect<Optional<Hop>> expectRemedy(int port, Protocol protocol, String why) {
        return expect(flow.remedy(port))
                .because(why)
                .suspect("pop3 and imap swapped", answer -> isSwapped(answer.orElseThrow()))
                .suspect("imap is the remedy", answer -> protocol == POP3 && answer.equals(Optional.of(IMAPS)))
                .suspect("starttls is the remedy", Optional.of(new Hop(protocol, port, STARTTLS_REQUIRED))::equals);
    }

    private void expectNoRemedy(int port, Hop itself) {
        expect(flow.remedy(port))
                .because("TLS comes first there, so the password was read somewhere else: look for the real leak")
                .suspect("secure ports need a remedy", Optional.of(itself)::equals)
                .toBe(Optional.empty());
    }

    private static boolean isSwapped(Hop hop) {
        Protocol other = isPop3(hop.port()) ? IMAP : POP3;
        return (isPop3(hop.port()) || isImap(hop.port())) && hop.protocol() == other;
    }

    private static boolean isPop3(int port) {
        return port == 110 || port == 995;
    }

    private static boolean isImap(int port) {
        return port == 143 || port == 993;
    }

    private static boolean isSecurePort(int port) {
        return port == 993 || port == 995;
    }

    private static boolean hasPlainPort(Set<Hop> answer) {
        return answer.stream().anyMatch(hop -> hop.port() == 110 || hop.port() == 143);
    }
}
