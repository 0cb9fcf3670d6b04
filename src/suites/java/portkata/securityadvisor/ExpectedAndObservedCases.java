package portkata.securityadvisor;

import static portkata.securityadvisor.Action.HARDEN;
import static portkata.securityadvisor.Action.INVESTIGATE;
import static portkata.securityadvisor.Action.REPLACE;
import static portkata.securityadvisor.Action.RESTRICT;
import static portkata.securityadvisor.Service.HTTPS;
import static portkata.securityadvisor.Service.POP3S;
import static portkata.securityadvisor.Service.SFTP;
import static portkata.securityadvisor.Service.SSH;
import static portkata.securityadvisor.Service.TELNET;
import static portkata.securityadvisor.Severity.CRITICAL;
import static portkata.securityadvisor.Severity.HIGH;
import static portkata.securityadvisor.Severity.INFO;
import static portkata.securityadvisor.Severity.LOW;
import static portkata.securityadvisor.Severity.MEDIUM;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Asks about open ports where the inventory lists nothing, or something else. */
abstract class ExpectedAndObservedCases extends Cases {

    private static final Observation NOT_LISTED = outside(22);
    private static final Observation OTHER_LISTED = expecting(HTTPS, outside(22));
    private static final Observation FTP_NOT_LISTED = outside(21);
    private static final Observation STRANGER = outside(31_337);
    private static final Observation MOVED = expecting(SSH, outside(2222));
    private static final Advice RAISED = advice(HIGH, INVESTIGATE);
    private static final Advice FTP_RAISED = advice(CRITICAL, INVESTIGATE, SFTP, 22);

    private static final List<Belief> BELIEFS = List.of(
            new Belief(
                    "open is expected",
                    Map.of(NOT_LISTED, advice(MEDIUM, HARDEN), OTHER_LISTED, advice(MEDIUM, HARDEN))),
            new Belief("any expectation will do", Map.of(NOT_LISTED, RAISED, OTHER_LISTED, advice(MEDIUM, HARDEN))),
            new Belief("severity not raised", Map.of(NOT_LISTED, advice(MEDIUM, INVESTIGATE))),
            new Belief("unexpected is critical", Map.of(NOT_LISTED, advice(CRITICAL, INVESTIGATE))),
            new Belief(
                    "raised past the top", Map.of(NOT_LISTED, RAISED, outside(23), advice(INFO, INVESTIGATE, SSH, 22))),
            new Belief("alternative forgotten", Map.of(FTP_NOT_LISTED, advice(CRITICAL, INVESTIGATE))),
            new Belief("unknown is harmless", Map.of(STRANGER, NO_WORRY)),
            new Belief("unknown is raised", Map.of(STRANGER, RAISED)),
            new Belief(
                    "table is extended",
                    Map.of(expecting(HTTPS, outside(8443)), advice(LOW, HARDEN), MOVED, UNKNOWN_OUTSIDE)),
            new Belief("inventory is believed", Map.of(STRANGER, UNKNOWN_OUTSIDE, MOVED, advice(MEDIUM, HARDEN))));

    ExpectedAndObservedCases(SecurityAdvisor advisor) {
        super(advisor, BELIEFS);
    }

    @Test
    void an_open_port_that_nobody_listed_is_investigated() throws Exception {
        expectAdvice(RAISED, NOT_LISTED, "a server that nobody knows of is patched by nobody");
        expectAdvice(
                advice(MEDIUM, HARDEN), expecting(SSH, outside(22)), "where it is listed, somebody looks after it");
    }

    @Test
    void an_open_port_that_should_be_another_service_is_investigated() throws Exception {
        expectAdvice(RAISED, OTHER_LISTED, "the inventory is wrong, or somebody got in: either way, find out");
        expectAdvice(
                advice(HIGH, INVESTIGATE, HTTPS, 443),
                expecting(HTTPS, outside(80)),
                "a plain web server where HTTPS was promised");
        expectAdvice(advice(LOW, HARDEN), expecting(HTTPS, outside(443)), "what was promised, at its port");
    }

    @Test
    void the_secure_name_is_not_the_plain_service() throws Exception {
        expectAdvice(
                advice(CRITICAL, INVESTIGATE, POP3S, 995),
                expecting(POP3S, outside(110)),
                "the owner believes that passwords are encrypted there, and they are not");
        expectAdvice(
                advice(MEDIUM, INVESTIGATE),
                expecting(Service.POP3, outside(995)),
                "better than expected is still not what was expected");
    }

    @Test
    void every_level_is_raised_by_one() throws Exception {
        String why = "not to know of it makes each finding worse by a level";
        expectAdvice(advice(LOW, INVESTIGATE), inside(443), why);
        expectAdvice(advice(MEDIUM, INVESTIGATE), outside(443), why);
        expectAdvice(advice(HIGH, INVESTIGATE), udp(inside(161)), why);
        expectAdvice(FTP_RAISED, FTP_NOT_LISTED, why);
        expectAdvice(advice(HIGH, INVESTIGATE, SFTP, 22), inside(21), why);
    }

    @Test
    void nothing_is_worse_than_critical() throws Exception {
        String why = "the scale ends there, and must not start again";
        expectAdvice(advice(CRITICAL, INVESTIGATE, SSH, 22), outside(23), why);
        expectAdvice(advice(CRITICAL, INVESTIGATE, SSH, 22), expecting(SSH, inside(23)), why);
        expectAdvice(advice(CRITICAL, INVESTIGATE), outside(445), why);
        expectAdvice(advice(CRITICAL, RESTRICT), expecting(Service.SMB, outside(445)), "listed, it is bad enough");
    }

    @Test
    void exposure_counts_for_strangers_too() throws Exception {
        expectAdvice(advice(CRITICAL, INVESTIGATE), outside(3389), "a forgotten desktop, for everybody to try");
        expectAdvice(advice(MEDIUM, INVESTIGATE), inside(3389), "a forgotten desktop, for colleagues to try");
        expectAdvice(advice(MEDIUM, INVESTIGATE), expecting(HTTPS, inside(22)), "not the service that was listed");
    }

    @Test
    void the_alternative_outlives_the_investigation() throws Exception {
        expectAdvice(FTP_RAISED, FTP_NOT_LISTED, "whoever turns out to own it will have to be told where to move");
        expectAdvice(
                advice(MEDIUM, INVESTIGATE, HTTPS, 443), inside(8080), "a forgotten test server wants HTTPS as well");
        expectAdvice(advice(HIGH, REPLACE, SFTP, 22), expecting(Service.FTP, outside(21)), "the known one moves now");
    }

    @Test
    void an_unknown_service_is_investigated() throws Exception {
        String why = "a service that nobody recognises may be anything, a back door too";
        expectAdvice(UNKNOWN_OUTSIDE, STRANGER, why);
        expectAdvice(UNKNOWN_INSIDE, inside(31_337), why);
        expectAdvice(UNKNOWN_OUTSIDE, udp(outside(6379)), why);
    }

    @Test
    void the_table_is_complete() throws Exception {
        String why = "a guess by habit is a guess: what the table leaves out has to be looked at";
        for (int port : List.of(7, 139, 465, 587, 990, 2121, 2323, 3306, 5900, 8000, 8443)) {
            expectAdvice(UNKNOWN_OUTSIDE, outside(port), why);
        }
        expectAdvice(UNKNOWN_OUTSIDE, expecting(HTTPS, outside(8443)), why);
        expectAdvice(advice(MEDIUM, INVESTIGATE), outside(443), "what the table has is known");
    }

    @Test
    void the_inventory_is_no_observation() throws Exception {
        expectAdvice(UNKNOWN_OUTSIDE, MOVED, "any local user can bind 2222 before SSH does: who answers there?");
        expectAdvice(UNKNOWN_INSIDE, expecting(TELNET, inside(2323)), "without a sign of Telnet it is a stranger");
        expectAdvice(advice(MEDIUM, HARDEN), expecting(SSH, outside(22)), "22 is a sign, if a weak one");
    }
}
