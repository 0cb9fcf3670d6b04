package portkata.serviceidentifier;

import static portkata.serviceidentifier.Service.FTP;
import static portkata.serviceidentifier.Service.HTTP;
import static portkata.serviceidentifier.Service.HTTPS;
import static portkata.serviceidentifier.Service.IMAP;
import static portkata.serviceidentifier.Service.POP3;
import static portkata.serviceidentifier.Service.SMTP;
import static portkata.serviceidentifier.Service.SSH;
import static portkata.serviceidentifier.Service.TELNET;
import static portkata.serviceidentifier.Service.VNC;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portkata.grading.Expect;

/** Asks whom to believe, the number or the banner. */
abstract class EvidenceFirstCases extends Cases {

    private static final String SSH_BANNER = "SSH-2.0-OpenSSH_9.6p1\r\n";
    private static final String HTTP_BANNER = "HTTP/1.1 200 OK\r\n\r\n";

    EvidenceFirstCases(ServiceIdentifier identifier) {
        super(identifier);
    }

    @Order(1)
    @ParameterizedTest(name = "SSH on {0}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            22    | on its own port SSH is what everybody expects
            2222  | moved to 2222 it is still SSH: that keeps bots away, and no scanner
            443   | SSH on 443 is how people tunnel out of a network that lets only the web through
            80    | a web port that speaks SSH is a way out, or a way in, that no rule foresaw
            65535 | SSH on the highest port is what a backdoor looks like
            """)
    void ssh_is_ssh_on_any_port(int port, String why) {
        aboutEvidence(port, SSH_BANNER, why).toBe(confirmed(SSH, "OpenSSH_9.6p1"));
        aboutEvidence(22, HTTP_BANNER, "a web server on 22 is no SSH").toBe(confirmed(HTTP));
    }

    @Test
    void http_on_an_https_port_is_plain_http() {
        for (int port : List.of(443, 8443)) {
            aboutEvidence(port, HTTP_BANNER, "who ticks 443 off as encrypted misses the password in plain text")
                    .suspect("http on an https port", names(HTTPS))
                    .toBe(confirmed(HTTP));
        }
        about(443, "", "with nothing seen, the promise stands").toBe(assumed(HTTPS));
    }

    @Test
    void http_on_any_other_port() {
        for (int port : List.of(22, 80, 8080, 8081, 3389)) {
            aboutEvidence(port, HTTP_BANNER, "a web page behind an odd number is often an administrator's")
                    .toBe(confirmed(HTTP));
        }
    }

    @Test
    void mailboxes_may_be_swapped() {
        aboutEvidence(143, "+OK ready\r\n", "a client of IMAP that meets POP3 on 143 cannot read mail")
                .toBe(confirmed(POP3));
        aboutEvidence(110, "* OK ready\r\n", "a client of POP3 that meets IMAP on 110 cannot read mail")
                .toBe(confirmed(IMAP));
        aboutEvidence(1100, "+OK ready\r\n", "a mailbox on an unlisted number needs the same care")
                .toBe(confirmed(POP3));
    }

    @Test
    void a_desktop_behind_a_web_port() {
        aboutEvidence(80, "RFB 003.008\n", "remote desktops on web ports are there to get past a firewall")
                .toBe(confirmed(VNC));
        aboutEvidence(5901, "RFB 003.003\n", "VNC counts its displays upwards: 5901 is the next one")
                .toBe(confirmed(VNC));
        about(5900, "", "silence leaves the promise of the number").toBe(assumed(VNC));
    }

    @Test
    void telnet_behind_port_22() {
        aboutEvidence(22, "\u00ff\u00fd\u0018login: ", "Telnet on 22 sends passwords in plain text, where nobody looks")
                .toBe(confirmed(TELNET));
        aboutEvidence(22, SSH_BANNER, "SSH on 22 is in order").toBe(confirmed(SSH, "OpenSSH_9.6p1"));
    }

    @Test
    void words_outrank_the_number_too() {
        aboutEvidence(22, "220 mx ESMTP\r\n", "a mail server on 22 is a relay that nobody looks after")
                .toBe(likely(SMTP));
        aboutEvidence(80, "220 FTP server\r\n", "a file server on 80 passes many a firewall")
                .toBe(likely(FTP));
    }

    @Test
    void an_unknown_answer_is_not_what_the_number_promises() {
        for (int port : List.of(22, 80, 443, 3389, 53)) {
            about(port, "Go away\r\n", "who prints the number's service here has turned an assumption into a finding")
                    .suspect("number explains the rest", answer -> answer.service() != Service.UNKNOWN)
                    .toBe(NOTHING);
        }
        about(2222, "Go away\r\n", "an unlisted number does not help either").toBe(NOTHING);
        aboutEvidence(2222, SSH_BANNER, "a known form on an unlisted number is knowledge")
                .toBe(confirmed(SSH, "OpenSSH_9.6p1"));
    }

    private Expect<Guess> aboutEvidence(int port, String said, String why) {
        Guess promise = identifier.identify(port, text(""));
        boolean isPromising = promise != null && promise.confidence() == Confidence.ASSUMED;
        boolean isDeafThere = NOTHING.equals(identifier.identify(2222, text(SSH_BANNER)));
        return about(port, said, why)
                .suspect("port beats evidence", answer -> isPromising && answer.equals(promise))
                .suspect("unlisted ports are unknown", answer -> NOTHING.equals(answer) && !isPromising && isDeafThere)
                .suspect("number must agree", answer -> NOTHING.equals(answer) && isPromising)
                .suspect("mismatch lowers confidence", answer -> answer.confidence() == Confidence.LIKELY);
    }
}
