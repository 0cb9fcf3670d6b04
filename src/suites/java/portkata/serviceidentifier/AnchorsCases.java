package portkata.serviceidentifier;

import static portkata.serviceidentifier.Service.HTTP;
import static portkata.serviceidentifier.Service.POP3;
import static portkata.serviceidentifier.Service.SSH;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Asks where in a banner a form has to stand. */
abstract class AnchorsCases extends Cases {

    private static final String OK = "HTTP/1.1 200 OK\r\n";

    AnchorsCases(ServiceIdentifier identifier) {
        super(identifier);
    }

    @Test
    void ssh_in_the_middle_of_a_line_is_only_talk() {
        for (String said : List.of("No SSH-2.0-x here\r\n", " SSH-2.0-x\r\n", "?SSH-2.0-x\r\n", "a\rSSH-2.0-x\r\n")) {
            about(22, said, "any server can mention SSH: a honeypot, a web page, a joke")
                    .suspect("blanks are trimmed", answer -> names(SSH).test(answer) && said.startsWith(" "))
                    .suspect("ssh anywhere", names(SSH))
                    .toBe(NOTHING);
        }
        about(22, "SSH-2.0-x\r\n", "at the beginning it is an identification").toBe(confirmed(SSH, "x"));
    }

    @Test
    void ssh_may_say_something_first() {
        for (String first : List.of("Hello\r\n", "\r\n", "\n", "a\nb\nc\n", "H\u00e9 \u0000\n", "SSH\r\n")) {
            about(2222, first + "SSH-2.0-x\r\n", "RFC 4253 lets a server send lines before it identifies itself")
                    .suspect("first line only", NOTHING::equals)
                    .toBe(confirmed(SSH, "x"));
        }
        about(2222, "Hello\r\nSSH-2.0-", "the last line counts before it is finished")
                .suspect("first line only", NOTHING::equals)
                .toBe(confirmed(SSH));
    }

    @Test
    void what_comes_first_decides() {
        String talk = "SSH-2.0-x\r\n";
        about(22, OK + "\r\n" + talk, "a web page that shows an SSH banner is still a web page")
                .suspect("ssh before the rest", names(SSH))
                .toBe(confirmed(HTTP));
        about(22, "+OK ready\r\n" + talk, "a mailbox whose second line looks like SSH is still a mailbox")
                .suspect("ssh before the rest", names(SSH))
                .toBe(confirmed(POP3));
        about(22, "220 ready\r\n" + talk, "a 220 may be FTP or SMTP, and is never the preface of SSH")
                .suspect("any line will do", names(SSH))
                .toBe(NOTHING);
    }

    @Test
    void other_forms_stand_at_the_very_beginning() {
        boolean isTrimmed = names(HTTP).test(identifier.identify(80, text(" " + OK)));
        for (String form : List.of(OK, "+OK ready\r\n", "* OK ready\r\n", "RFB 003.008\n", "220 mx ESMTP\r\n")) {
            for (String first : List.of(" ", "\r\n", "\n", "\t", "\0", "Hello\n", "\u00ef\u00bb\u00bf")) {
                about(80, first + form, "who trims or skips lets a page or a chat pass for another protocol")
                        .suspect("blanks are trimmed", answer -> answer.service() != Service.UNKNOWN && isTrimmed)
                        .suspect("any line will do", answer -> answer.service() != Service.UNKNOWN)
                        .toBe(NOTHING);
            }
        }
        about(80, OK, "without anything in front it is HTTP").toBe(confirmed(HTTP));
    }

    @Test
    void a_request_is_no_reply() {
        for (String said : List.of("GET / HTTP/1.1\r\nHost: x\r\n\r\n", "<p>HTTP/1.1 200 OK</p>", "ICY 200 OK\r\n")) {
            about(80, said, "an echo sends back what the scanner sent; that is no web server")
                    .suspect("http anywhere", names(HTTP))
                    .toBe(NOTHING);
        }
        about(80, OK, "a status line is what a web server begins with").toBe(confirmed(HTTP));
    }
}
