package portkata.mailflow;

import static portkata.grading.Expect.expect;
import static portkata.mailflow.Era.CLASSIC;
import static portkata.mailflow.Era.RFC8314;
import static portkata.mailflow.Protocol.IMAP;
import static portkata.mailflow.Role.CLIENT;
import static portkata.mailflow.Role.MAIL_SERVER;
import static portkata.mailflow.Role.SUBMISSION_SERVER;
import static portkata.mailflow.Tls.IMPLICIT;
import static portkata.mailflow.Tls.STARTTLS_REQUIRED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portkata.grading.Expect;

/** Asks how mail leaves its author, and how servers pass it on. */
abstract class SendingCases extends Cases {

    SendingCases(MailFlow flow) {
        super(flow);
    }

    @Test
    void a_client_sends_on_25_as_most_interviews_have_it() {
        expect(flow.hops(CLIENT, SUBMISSION_SERVER, CLASSIC))
                .because("an old mail program sends on 25 in plain text, and anybody on the way reads along")
                .suspect("imap submits", anyHop(hop -> hop.protocol() == IMAP))
                .suspect("classic knows submission", anyHop(hop -> isForClients(hop)))
                .toBe(ways(PLAIN_SMTP));
    }

    @Test
    void a_client_submits_on_465_or_587_today() {
        expectSubmission("whoever opens 25 for clients lets every infected one send spam straight to the world")
                .toBe(ways(SUBMISSIONS, SUBMISSION));
    }

    @Test
    void tls_comes_first_on_465() {
        expectSubmission("a client that sends EHLO to 465 and waits for an answer hangs: the server awaits TLS")
                .toSatisfy("SMTP 465 IMPLICIT among them", answer -> answer.contains(SUBMISSIONS));
    }

    @Test
    void starttls_must_succeed_on_587() {
        expectSubmission("a client that goes on without STARTTLS hands its password to whoever removed the offer")
                .toSatisfy("SMTP 587 STARTTLS_REQUIRED among them", answer -> answer.contains(SUBMISSION));
    }

    @Test
    void port_25_is_for_servers_today_and_not_for_clients() {
        expect(flow.hops(SUBMISSION_SERVER, MAIL_SERVER, RFC8314))
                .because("a server that calls others on 587 is asked for a password that it does not have")
                .suspect("servers use submission", anyHop(hop -> isForClients(hop)))
                .toSatisfy("a hop on port 25", anyHop(hop -> hop.port() == 25));
        expect(flow.hops(CLIENT, SUBMISSION_SERVER, RFC8314))
                .because("many networks let no client out to 25, so its mail would stay in the outbox")
                .suspect("submits on twenty five", anyHop(hop -> hop.port() == 25))
                .toSatisfy(
                        "hops, and none on port 25",
                        answer -> !answer.isEmpty() && answer.stream().noneMatch(hop -> hop.port() == 25));
    }

    @Test
    void servers_met_in_plain_text() {
        for (Role from : List.of(SUBMISSION_SERVER, MAIL_SERVER)) {
            expect(flow.hops(from, MAIL_SERVER, CLASSIC))
                    .because("the first SMTP knew no encryption: every relay on the way could read the mail")
                    .suspect("servers use submission", anyHop(hop -> isForClients(hop)))
                    .toBe(ways(PLAIN_SMTP));
        }
    }

    @Test
    void a_submission_server_encrypts_if_the_recipients_server_can() {
        expectRelay(SUBMISSION_SERVER, "mail to a domain whose server has no TLS would never arrive otherwise");
    }

    @Test
    void a_relay_encrypts_if_the_next_server_can() {
        expectRelay(MAIL_SERVER, "whoever can change the traffic removes the offer of STARTTLS, and reads the mail");
    }

    @Test
    void a_password_seen_on_25_belongs_on_465() {
        expect(flow.remedy(25))
                .because("a client that logs in on 25 gives its password to the network, and its network may block 25")
                .suspect("remedy is submission", Optional.of(SUBMISSION)::equals)
                .toBe(Optional.of(SUBMISSIONS));
        expect(flow.remedy(465))
                .because("on 465 TLS comes first, so no password was to be seen there")
                .toBe(Optional.empty());
    }

    @Test
    void a_password_seen_on_587_belongs_on_465() {
        boolean hasRemedies = Optional.of(SUBMISSIONS).equals(flow.remedy(25));
        expect(flow.remedy(587))
                .because("587 starts in plain text, and a client that does not insist on STARTTLS stays there")
                .suspect("remedy is submission", Optional.of(SUBMISSION)::equals)
                .suspect("submission needs no remedy", answer -> answer.isEmpty() && hasRemedies)
                .toBe(Optional.of(SUBMISSIONS));
        expect(flow.remedy(588))
                .because("a neighbour of a mail port is no mail port")
                .toBe(Optional.empty());
    }

    private Expect<Set<Hop>> expectSubmission(String why) {
        return expect(flow.hops(CLIENT, SUBMISSION_SERVER, RFC8314))
                .because(why)
                .suspect("imap submits", anyHop(hop -> hop.protocol() == IMAP))
                .suspect("submits on twenty five", anyHop(hop -> hop.port() == 25))
                .suspect("submissions needs starttls", anyHop(hop -> hop.port() == 465 && hasStarttls(hop)))
                .suspect("submission is implicit", anyHop(hop -> hop.port() == 587 && hop.tls() == IMPLICIT))
                .suspect(
                        "one submission port",
                        answer -> answer.equals(ways(SUBMISSION)) || answer.equals(ways(SUBMISSIONS)));
    }

    private void expectRelay(Role from, String why) {
        expect(flow.hops(from, MAIL_SERVER, RFC8314))
                .because(why)
                .suspect("servers use submission", anyHop(hop -> isForClients(hop)))
                .suspect("relay stays in the clear", ways(PLAIN_SMTP)::equals)
                .suspect(
                        "relay must encrypt",
                        anyHop(hop -> hop.port() == 25 && (hop.tls() == STARTTLS_REQUIRED || hop.tls() == IMPLICIT)))
                .toBe(ways(RELAY));
    }

    private static boolean isForClients(Hop hop) {
        return hop.port() == 465 || hop.port() == 587;
    }
}
