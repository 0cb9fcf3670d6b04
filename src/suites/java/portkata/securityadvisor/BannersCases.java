package portkata.securityadvisor;

import static portkata.securityadvisor.Action.HARDEN;
import static portkata.securityadvisor.Action.INVESTIGATE;
import static portkata.securityadvisor.Action.REPLACE;
import static portkata.securityadvisor.Service.FTP;
import static portkata.securityadvisor.Service.HTTP;
import static portkata.securityadvisor.Service.HTTPS;
import static portkata.securityadvisor.Service.IMAP;
import static portkata.securityadvisor.Service.IMAPS;
import static portkata.securityadvisor.Service.POP3;
import static portkata.securityadvisor.Service.POP3S;
import static portkata.securityadvisor.Service.SFTP;
import static portkata.securityadvisor.Service.SMTP;
import static portkata.securityadvisor.Service.SSH;
import static portkata.securityadvisor.Service.TELNET;
import static portkata.securityadvisor.Severity.CRITICAL;
import static portkata.securityadvisor.Severity.HIGH;
import static portkata.securityadvisor.Severity.LOW;
import static portkata.securityadvisor.Severity.MEDIUM;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Asks which service answers, when the port's number says one thing and its first words another. */
abstract class BannersCases extends Cases {

    private static final String GREETING = "SSH-2.0-OpenSSH_9.6\r\n";
    private static final Observation MOVED = saying(GREETING, expecting(SSH, outside(2222)));
    private static final Observation HIDDEN = saying(GREETING, expecting(HTTPS, outside(443)));
    private static final Observation PLAIN_443 = saying("HTTP/1.1 200 OK\r\n", expecting(HTTPS, outside(443)));
    private static final Observation BAD_REQUEST =
            saying("HTTP/1.1 400 Bad Request\r\n", expecting(HTTPS, outside(443)));
    private static final Observation FTP_GREETING = saying("220 ready\r\n", expecting(FTP, outside(21)));
    private static final Observation MAIL_GREETING = saying("220 mx ESMTP\r\n", expecting(SMTP, outside(25)));
    private static final Observation TELNET_MOVED = saying("\u00FF\u00FD\u0018", expecting(TELNET, outside(2323)));
    private static final Observation PREAUTH = saying("* PREAUTH ready\r\n", expecting(IMAP, outside(1143)));
    private static final Observation QUOTED = saying("hello SSH-2.0-x\r\n", outside(2222));
    private static final Advice SSH_KEPT = advice(MEDIUM, HARDEN);
    private static final Advice HTTPS_KEPT = advice(LOW, HARDEN);
    private static final Advice SSH_RAISED = advice(HIGH, INVESTIGATE);
    private static final Advice PLAIN_WEB = advice(HIGH, INVESTIGATE, HTTPS, 443);

    private static final List<Belief> BELIEFS = List.of(
            new Belief("port beats banner", Map.of(MOVED, SSH_KEPT, HIDDEN, HTTPS_KEPT)),
            new Belief("banner ignored", Map.of(MOVED, UNKNOWN_OUTSIDE, HIDDEN, HTTPS_KEPT)),
            new Belief("http on a tls port is https", Map.of(PLAIN_443, HTTPS_KEPT, HIDDEN, SSH_RAISED)),
            new Belief("bad request is http", Map.of(BAD_REQUEST, PLAIN_WEB)),
            new Belief(
                    "bad request is https",
                    Map.of(saying("HTTP/1.1 400 Bad Request", expecting(HTTPS, outside(8443))), HTTPS_KEPT)),
            new Belief("greeting cut short", Map.of(saying("SSH", outside(2222)), SSH_RAISED)),
            new Belief("two twenty is ftp", Map.of(MAIL_GREETING, advice(CRITICAL, INVESTIGATE, SFTP, 22))),
            new Belief(
                    "unreadable banner is unknown",
                    Map.of(FTP_GREETING, UNKNOWN_OUTSIDE, MAIL_GREETING, UNKNOWN_OUTSIDE)),
            new Belief("telnet never greets", Map.of(TELNET_MOVED, UNKNOWN_OUTSIDE, MOVED, SSH_KEPT)),
            new Belief("only ok greets", Map.of(PREAUTH, UNKNOWN_OUTSIDE, MOVED, SSH_KEPT)),
            new Belief("other port is safer", Map.of(MOVED, advice(LOW, HARDEN))),
            new Belief("banner anywhere", Map.of(QUOTED, SSH_RAISED)),
            new Belief("case ignored", Map.of(saying("ssh-2.0-x", outside(2222)), SSH_RAISED)),
            new Belief("banner trimmed", Map.of(saying(" SSH-2.0-x", outside(2222)), SSH_RAISED)));

    BannersCases(SecurityAdvisor advisor) {
        super(advisor, BELIEFS);
    }

    @Test
    void ssh_on_2222_is_ssh() throws Exception {
        expectAdvice(SSH_KEPT, MOVED, "a scan finds it there as fast: a number is no control");
        expectAdvice(
                SSH_KEPT,
                saying(GREETING, expecting(SSH, outside(22))),
                "at 22 the same greeting earns the same advice");
        expectAdvice(SSH_RAISED, saying("SSH-1.5-x", outside(8022)), "unlisted, it is investigated like one on 22");
    }

    @Test
    void ssh_on_443_is_not_https() throws Exception {
        expectAdvice(SSH_RAISED, HIDDEN, "SSH on 443 slips through firewalls: somebody wanted a way out, or in");
        expectAdvice(HTTPS_KEPT, expecting(HTTPS, outside(443)), "without a banner the number is all there is");
    }

    @Test
    void plain_http_on_443_is_not_encrypted() throws Exception {
        expectAdvice(PLAIN_WEB, PLAIN_443, "users who see 443 believe that they are encrypted");
        expectAdvice(PLAIN_WEB, saying("HTTP/1.0 404 Not Found", expecting(HTTPS, outside(8443))), "so on 8443");
        expectAdvice(
                advice(MEDIUM, REPLACE, HTTPS, 443),
                saying("HTTP/1.1 200 OK", expecting(HTTP, outside(8000))),
                "where plain HTTP is listed, at whatever number, it is replaced");
    }

    @Test
    void a_bad_request_proves_nothing() throws Exception {
        String why = "TLS servers answer plain HTTP with a readable 400, and so may others";
        expectAdvice(HTTPS_KEPT, BAD_REQUEST, why);
        expectAdvice(HTTPS_KEPT, saying("HTTP/1.0 400 Bad Request", expecting(HTTPS, outside(443))), why);
        expectAdvice(UNKNOWN_OUTSIDE, saying("HTTP/1.1 400 Bad Request", expecting(HTTPS, outside(8443))), why);
        expectAdvice(
                advice(MEDIUM, REPLACE, HTTPS, 443),
                saying("HTTP/1.1 400 Bad Request", expecting(HTTP, outside(80))),
                why);
        expectAdvice(
                PLAIN_WEB, saying("HTTP/1.1 403 Forbidden", expecting(HTTPS, outside(443))), "only 400 is special");
    }

    @Test
    void plain_mail_on_a_secure_port_is_plain() throws Exception {
        String why = "a greeting that can be read comes before any TLS, and so does the password";
        expectAdvice(
                advice(CRITICAL, INVESTIGATE, POP3S, 995), saying("+OK ready", expecting(POP3S, outside(995))), why);
        expectAdvice(
                advice(CRITICAL, INVESTIGATE, IMAPS, 993), saying("* OK ready", expecting(IMAPS, outside(993))), why);
        expectAdvice(
                advice(HIGH, REPLACE, POP3S, 995),
                saying("+OK ready", expecting(POP3, outside(1110))),
                "moved, as bad");
    }

    @Test
    void imap_has_three_greetings() throws Exception {
        Advice replaced = advice(HIGH, REPLACE, IMAPS, 993);
        expectAdvice(replaced, saying("* OK ready", expecting(IMAP, outside(1143))), "this is the usual one");
        expectAdvice(replaced, PREAUTH, "whoever gets this one is logged in already");
        expectAdvice(
                replaced, saying("* BYE busy", expecting(IMAP, outside(1143))), "even a refusal tells who refuses");
        expectAdvice(UNKNOWN_OUTSIDE, saying("* NO", expecting(IMAP, outside(1143))), "no greeting begins like this");
    }

    @Test
    void telnet_speaks_first_in_bytes() throws Exception {
        expectAdvice(advice(CRITICAL, REPLACE, SSH, 22), TELNET_MOVED, "options come before any letter: byte 255");
        expectAdvice(
                advice(CRITICAL, INVESTIGATE, SSH, 22),
                saying("\u00FF\u00FB\u0001", expecting(SSH, inside(22))),
                "a Telnet server in the place of SSH collects passwords");
        expectAdvice(
                UNKNOWN_OUTSIDE, saying("login: \u00FF", expecting(TELNET, outside(2323))), "the byte comes first");
    }

    @Test
    void a_220_leaves_it_to_the_port() throws Exception {
        expectAdvice(advice(HIGH, REPLACE, SFTP, 22), FTP_GREETING, "FTP greets so");
        expectAdvice(advice(LOW, HARDEN), MAIL_GREETING, "and SMTP greets so");
        expectAdvice(UNKNOWN_OUTSIDE, saying("220 ready", expecting(FTP, outside(2121))), "which of the two is this?");
    }

    @Test
    void a_banner_that_names_nothing_leaves_it_to_the_port() throws Exception {
        String why = "what cannot be read is no reason to doubt the number";
        expectAdvice(SSH_KEPT, saying("", expecting(SSH, outside(22))), why);
        expectAdvice(SSH_KEPT, saying("go away\r\n", expecting(SSH, outside(22))), why);
        expectAdvice(
                UNKNOWN_OUTSIDE, saying("", expecting(SSH, outside(2222))), "nor a reason to believe the inventory");
    }

    @Test
    void only_the_beginning_counts() throws Exception {
        String why = "the rest of a banner is whatever its sender likes to write";
        expectAdvice(UNKNOWN_OUTSIDE, QUOTED, why);
        expectAdvice(advice(CRITICAL, INVESTIGATE, POP3S, 995), saying("+OK SSH-2.0-x HTTP/1.1", outside(2222)), why);
        expectAdvice(HTTPS_KEPT, saying("see HTTP/1.1", expecting(HTTPS, outside(443))), why);
    }

    @Test
    void letters_and_blanks_count() throws Exception {
        String why = "protocols greet exactly so: anything else is somebody's imitation";
        expectAdvice(UNKNOWN_OUTSIDE, saying("ssh-2.0-x", outside(2222)), why);
        expectAdvice(UNKNOWN_OUTSIDE, saying(" SSH-2.0-x", outside(2222)), why);
        for (String almost : List.of("SSH", "HTTP 200", "+ OK", "*OK", "220 SSH-2.0-x")) {
            expectAdvice(UNKNOWN_OUTSIDE, saying(almost, outside(2222)), why);
        }
        expectAdvice(SSH_RAISED, saying("SSH-2.0-x", outside(2222)), "this is the greeting");
    }
}
