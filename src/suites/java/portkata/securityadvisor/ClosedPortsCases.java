package portkata.securityadvisor;

import static portkata.PortState.CLOSED;
import static portkata.securityadvisor.Action.INVESTIGATE;
import static portkata.securityadvisor.Action.NOTHING;
import static portkata.securityadvisor.Action.RESTORE;
import static portkata.securityadvisor.Exposure.INTERNAL;
import static portkata.securityadvisor.Exposure.INTERNET;
import static portkata.securityadvisor.Service.HTTPS;
import static portkata.securityadvisor.Service.IMAPS;
import static portkata.securityadvisor.Service.POP3;
import static portkata.securityadvisor.Service.POP3S;
import static portkata.securityadvisor.Service.SFTP;
import static portkata.securityadvisor.Service.SSH;
import static portkata.securityadvisor.Service.TELNET;
import static portkata.securityadvisor.Severity.HIGH;
import static portkata.securityadvisor.Severity.INFO;
import static portkata.securityadvisor.Severity.LOW;
import static portkata.securityadvisor.Severity.MEDIUM;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Asks what a closed port means, where something was expected and where nothing was. */
abstract class ClosedPortsCases extends Cases {

    private static final Observation TELNET_GONE = seen(23, CLOSED, INTERNET);
    private static final Observation SSH_DOWN = expecting(SSH, seen(22, CLOSED, INTERNET));
    private static final Observation SSH_DOWN_INSIDE = expecting(SSH, seen(22, CLOSED, INTERNAL));
    private static final Observation POP3_DOWN = expecting(POP3, seen(1110, CLOSED, INTERNET));
    private static final Advice OUTAGE = advice(HIGH, RESTORE);

    private static final List<Belief> BELIEFS = List.of(
            new Belief("closed is suspicious", Map.of(TELNET_GONE, advice(LOW, INVESTIGATE), SSH_DOWN, OUTAGE)),
            new Belief("closed is fine", Map.of(TELNET_GONE, NO_WORRY, SSH_DOWN, NO_WORRY, SSH_DOWN_INSIDE, NO_WORRY)),
            new Belief("closed is verified", Map.of(TELNET_GONE, LOOK_AGAIN, SSH_DOWN, LOOK_AGAIN_SOON)),
            new Belief("outage counts less inside", Map.of(SSH_DOWN, OUTAGE, SSH_DOWN_INSIDE, advice(MEDIUM, RESTORE))),
            new Belief("closed needs an alternative", Map.of(TELNET_GONE, advice(INFO, NOTHING, SSH, 22))),
            new Belief(
                    "restores the old service",
                    Map.of(POP3_DOWN, OUTAGE, expecting(TELNET, seen(23, CLOSED, INTERNET)), OUTAGE)),
            new Belief(
                    "alternative by port",
                    Map.of(
                            POP3_DOWN,
                            OUTAGE,
                            expecting(TELNET, seen(23, CLOSED, INTERNET)),
                            advice(HIGH, RESTORE, SSH, 22))));

    ClosedPortsCases(SecurityAdvisor advisor) {
        super(advisor, BELIEFS);
    }

    @Test
    void a_closed_telnet_is_good_news() throws Exception {
        expectAdvice(NO_WORRY, TELNET_GONE, "nothing listens, so nobody can send a password in plain text");
        expectAdvice(
                advice(HIGH, RESTORE, SSH, 22),
                expecting(TELNET, TELNET_GONE),
                "somebody still works with Telnet there, and is cut off: help them, but to SSH");
    }

    @Test
    void a_closed_3389_needs_no_investigation() throws Exception {
        String why = "every host has some 65,000 closed ports: who investigates them finds nothing else";
        expectAdvice(NO_WORRY, seen(3389, CLOSED, INTERNET), why);
        expectAdvice(NO_WORRY, udp(seen(3389, CLOSED, INTERNAL)), why);
        expectAdvice(
                OUTAGE,
                expecting(Service.RDP, seen(3389, CLOSED, INTERNET)),
                "where it was expected, the same answer is an outage");
    }

    @Test
    void a_closed_port_where_a_service_was_expected_is_an_outage() throws Exception {
        expectAdvice(OUTAGE, SSH_DOWN, "a server that nobody can administer is no secure server");
        expectAdvice(OUTAGE, expecting(HTTPS, seen(443, CLOSED, INTERNET)), "availability is a part of security");
        expectAdvice(NO_WORRY, seen(22, CLOSED, INTERNET), "without an expectation nothing is missing");
    }

    @Test
    void exposure_changes_no_outage() throws Exception {
        expectAdvice(OUTAGE, SSH_DOWN_INSIDE, "those who need it are inside, and they miss it as much");
        expectAdvice(OUTAGE, SSH_DOWN, "seen from outside it is the same outage");
        expectAdvice(NO_WORRY, seen(22, CLOSED, INTERNAL), "without an expectation nothing is missing inside either");
    }

    @Test
    void what_is_restored_is_restored_securely() throws Exception {
        String why = "whoever has to set it up anew can as well set up the one that encrypts";
        expectAdvice(advice(HIGH, RESTORE, SFTP, 22), expecting(Service.FTP, seen(21, CLOSED, INTERNET)), why);
        expectAdvice(advice(HIGH, RESTORE, IMAPS, 993), expecting(Service.IMAP, seen(143, CLOSED, INTERNAL)), why);
        expectAdvice(advice(HIGH, RESTORE, HTTPS, 443), expecting(Service.HTTP, seen(80, CLOSED, INTERNET)), why);
        expectAdvice(OUTAGE, expecting(POP3S, seen(995, CLOSED, INTERNET)), "what encrypts needs no alternative");
    }

    @Test
    void the_inventory_says_what_is_missing() throws Exception {
        expectAdvice(
                advice(HIGH, RESTORE, POP3S, 995),
                POP3_DOWN,
                "nothing was observed, so only the inventory knows what stood there, whatever the number");
        expectAdvice(
                OUTAGE,
                expecting(SSH, seen(23, CLOSED, INTERNET)),
                "an SSH server that was meant to run on 23 needs no replacement");
        expectAdvice(NO_WORRY, seen(143, CLOSED, INTERNET), "where nothing was listed there is nothing to replace");
    }

    @Test
    void an_unknown_closed_port_is_as_good_as_a_known_one() throws Exception {
        expectAdvice(NO_WORRY, seen(31_337, CLOSED, INTERNET), "the number of a port on which nothing listens is idle");
        expectAdvice(OUTAGE, expecting(SSH, seen(2222, CLOSED, INTERNAL)), "a moved SSH server can be down as well");
    }
}
