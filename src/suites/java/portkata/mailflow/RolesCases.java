package portkata.mailflow;

import static portkata.grading.Expect.expect;
import static portkata.mailflow.Era.CLASSIC;
import static portkata.mailflow.Era.RFC8314;
import static portkata.mailflow.Protocol.IMAP;
import static portkata.mailflow.Protocol.POP3;
import static portkata.mailflow.Protocol.SMTP;
import static portkata.mailflow.Role.CLIENT;
import static portkata.mailflow.Role.MAIL_SERVER;
import static portkata.mailflow.Role.MAIL_STORE;
import static portkata.mailflow.Role.SUBMISSION_SERVER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import portkata.grading.Expect;

/** Asks who hands mail to whom at all, and who of the two opens the connection. */
abstract class RolesCases extends Cases {

    RolesCases(MailFlow flow) {
        super(flow);
    }

    @Test
    void a_client_opens_its_connections_itself() {
        expect(flow.opener(CLIENT, SUBMISSION_SERVER))
                .because("a server that has to call its clients would reach none of those behind NAT")
                .toBe(Optional.of(CLIENT));
        expect(flow.opener(MAIL_STORE, CLIENT))
                .because("a firewall rule from the store to the clients opens a door that nobody needs")
                .suspect("the store calls", Optional.of(MAIL_STORE)::equals)
                .toBe(Optional.of(CLIENT));
        expectNoOpener(CLIENT, CLIENT);
    }

    @Test
    void a_server_calls_the_next_one() {
        boolean hasOpeners = Optional.of(CLIENT).equals(flow.opener(CLIENT, SUBMISSION_SERVER));
        for (Role from : List.of(SUBMISSION_SERVER, MAIL_SERVER)) {
            expect(flow.opener(from, MAIL_SERVER))
                    .because("mail servers need a way in on 25 and a way out to 25, or half of their mail stays away")
                    .suspect("a server cannot receive", answer -> answer.isEmpty() && hasOpeners)
                    .toBe(Optional.of(from));
        }
        expectNoOpener(MAIL_SERVER, SUBMISSION_SERVER);
        expectNoOpener(MAIL_SERVER, CLIENT);
    }

    @Test
    void a_mail_server_receives_by_smtp_and_a_client_does_not() {
        boolean hasHops = !Set.of().equals(flow.hops(CLIENT, SUBMISSION_SERVER, CLASSIC));
        expect(flow.hops(MAIL_SERVER, MAIL_SERVER, CLASSIC))
                .because("who closes 25 because SMTP only sends cuts the company off from all mail of others")
                .suspect("a server cannot receive", answer -> answer.isEmpty() && hasHops)
                .toBe(ways(PLAIN_SMTP));
        expectNoHop(
                MAIL_SERVER,
                CLIENT,
                "a client listens nowhere: it fetches, with POP3 or IMAP, when it is switched on",
                no -> no.suspect("smtp reaches the client", anyHop(hop -> hop.protocol() == SMTP)));
    }

    @Test
    void the_senders_server_reaches_the_recipients_server() {
        boolean hasHops = !Set.of().equals(flow.hops(CLIENT, SUBMISSION_SERVER, CLASSIC));
        expect(flow.hops(SUBMISSION_SERVER, MAIL_SERVER, CLASSIC))
                .because("between submission and mailbox, mail crosses from one provider to another, by SMTP")
                .suspect("a server cannot receive", answer -> answer.isEmpty() && hasHops)
                .toBe(ways(PLAIN_SMTP));
        expectNoHop(MAIL_SERVER, SUBMISSION_SERVER, "a stranger's server cannot log in there", no -> no);
    }

    @Test
    void a_store_serves_clients_and_submits_nothing() {
        for (Role to : List.of(SUBMISSION_SERVER, MAIL_SERVER)) {
            expectNoHop(
                    MAIL_STORE,
                    to,
                    "a mailbox that sends by itself is not a feature: look for malware or a stolen password",
                    no -> no.suspect("a store submits", anyHop(hop -> hop.protocol() == SMTP)));
        }
        expectClassicFetching();
    }

    @Test
    void a_client_sends_nothing_into_the_store() {
        expect(flow.hops(CLIENT, SUBMISSION_SERVER, CLASSIC))
                .because("mail for others goes to the submission server, which sends it on")
                .toBe(ways(PLAIN_SMTP));
        expectNoHop(
                CLIENT,
                MAIL_STORE,
                "IMAP saves a copy there, which travels no further",
                no -> no.suspect("direction ignored", anyHop(hop -> hop.protocol() == POP3))
                        .suspect("saving is sending", anyHop(hop -> hop.protocol() == IMAP)));
    }

    @Test
    void mail_flows_one_way() {
        boolean isTwoWay = ways(PLAIN_POP3, PLAIN_IMAP).equals(flow.hops(CLIENT, MAIL_STORE, CLASSIC));
        expectNoHop(
                SUBMISSION_SERVER,
                CLIENT,
                "submission takes mail from clients and has none for them",
                no -> no.suspect("direction ignored", answer -> !answer.isEmpty() && isTwoWay)
                        .suspect("smtp reaches the client", anyHop(hop -> hop.protocol() == SMTP)));
        expect(flow.hops(CLIENT, SUBMISSION_SERVER, CLASSIC))
                .because("the other way round, submission is how mail begins its journey")
                .toBe(ways(PLAIN_SMTP));
        expectNoOpener(SUBMISSION_SERVER, CLIENT);
        expectNoOpener(CLIENT, MAIL_STORE);
    }

    @Test
    void a_client_leaves_delivery_to_its_provider() {
        expectNoHop(
                CLIENT,
                MAIL_SERVER,
                "a desktop that calls foreign servers on 25 is most likely sending spam",
                no -> no.suspect("client delivers by itself", anyHop(hop -> hop.protocol() == SMTP)));
        expect(flow.hops(SUBMISSION_SERVER, MAIL_SERVER, CLASSIC))
                .because("delivery to strangers is what the submission server is there for")
                .toBe(ways(PLAIN_SMTP));
        expectNoOpener(CLIENT, MAIL_SERVER);
    }

    @Test
    void the_last_step_into_the_store_has_no_standard_port() {
        for (Role from : List.of(SUBMISSION_SERVER, MAIL_SERVER)) {
            expectNoHop(
                    from,
                    MAIL_STORE,
                    "inside one provider mail is stored without a standard port that an auditor could expect",
                    no -> no.suspect("delivery needs a port", anyHop(hop -> hop.protocol() == SMTP)));
            expectNoOpener(from, MAIL_STORE);
        }
        expectClassicFetching();
    }

    @Test
    void only_mail_servers_pass_mail_to_their_like() {
        for (Role role : List.of(CLIENT, SUBMISSION_SERVER, MAIL_STORE)) {
            expectNoHop(role, role, "mail between two of these goes through a mail server", no -> no);
            expectNoOpener(role, role);
        }
        expect(flow.hops(MAIL_SERVER, MAIL_SERVER, RFC8314))
                .because("a relay or a backup server passes mail on to the next mail server")
                .toBe(ways(RELAY));
        expectNoOpener(MAIL_STORE, MAIL_SERVER);
        expectNoOpener(MAIL_STORE, SUBMISSION_SERVER);
    }

    private void expectClassicFetching() {
        expect(flow.hops(MAIL_STORE, CLIENT, CLASSIC))
                .because("the store has mail for clients, and for nobody else")
                .toBe(ways(PLAIN_POP3, PLAIN_IMAP));
    }

    private void expectNoHop(Role from, Role to, String why, UnaryOperator<Expect<Set<Hop>>> suspicions) {
        for (Era era : Era.values()) {
            suspicions.apply(expect(flow.hops(from, to, era)).because(why)).toBe(Set.of());
        }
    }

    private void expectNoOpener(Role from, Role to) {
        expect(flow.opener(from, to))
                .because("where no mail goes, nobody opens a connection for it")
                .toBe(Optional.empty());
    }
}
