package portkata.serviceidentifier;

import static portkata.serviceidentifier.Service.FTP;
import static portkata.serviceidentifier.Service.SMTP;

import java.util.List;
import org.junit.jupiter.api.Test;
import portkata.grading.Expect;

/** Asks who says 220: a file server or a mail server. */
abstract class SharedGreetingCases extends Cases {

    SharedGreetingCases(ServiceIdentifier identifier) {
        super(identifier);
    }

    @Test
    void a_mail_server_says_so() {
        for (int port : List.of(25, 587, 2525, 21, 80)) {
            aboutGreeting(port, "220 mx ESMTP Postfix\r\n", "a forgotten mail server relays spam, whatever its port")
                    .suspect("port beats words", likely(FTP)::equals)
                    .toBe(likely(SMTP));
        }
        aboutGreeting(2121, "220 Welcome to FTP\r\n", "the same code opens a session of FTP")
                .toBe(likely(FTP));
    }

    @Test
    void a_file_server_says_so() {
        for (int port : List.of(21, 2121, 25, 443)) {
            aboutGreeting(port, "220 (vsFTPd 3.0.3)\r\n", "a forgotten file server gives files away, whatever its port")
                    .suspect("port beats words", likely(SMTP)::equals)
                    .suspect("ftp is a whole word", NOTHING::equals)
                    .toBe(likely(FTP));
        }
        aboutGreeting(2525, "220 mx SMTP ready\r\n", "the same code opens a session of SMTP")
                .toBe(likely(SMTP));
    }

    @Test
    void host_names_do_not_count() {
        for (int port : List.of(25, 2525, 21)) {
            aboutGreeting(port, "220 ftp.example.com ESMTP\r\n", "a host named after FTP may run a mail server")
                    .suspect("host names count", answer -> !likely(SMTP).equals(answer))
                    .toBe(likely(SMTP));
            aboutGreeting(port, "220 smtp.example.com FTP ready\r\n", "a host named after SMTP may run a file server")
                    .toBe(likely(FTP));
        }
        aboutGreeting(25, "220 ftp.example.com\r\n", "with the name aside, only the port can choose")
                .suspect("host names count", likely(FTP)::equals)
                .toBe(likely(SMTP));
    }

    @Test
    void the_port_chooses_where_words_do_not() {
        String why = "administrators remove the words, so that nobody sees the software: then the number is a hint";
        aboutGreeting(21, "220 Ready.\r\n", why).toBe(likely(FTP));
        aboutGreeting(25, "220 Ready.\r\n", why).toBe(likely(SMTP));
        aboutGreeting(587, "220 Ready.\r\n", why).toBe(likely(SMTP));
        aboutGreeting(21, "220 ", why).toBe(likely(FTP));
        aboutGreeting(25, "220 \r\n", why).toBe(likely(SMTP));
    }

    @Test
    void no_other_port_can_choose() {
        for (int port : List.of(2121, 2525, 22, 80, 443, 110, 465)) {
            aboutGreeting(port, "220 Ready.\r\n", "a number must not choose what the banner does not allow")
                    .suspect("any number chooses", answer -> answer.service() == promise(port))
                    .toBe(NOTHING);
        }
        aboutGreeting(21, "220 Ready.\r\n", "21 is one of the two").toBe(likely(FTP));
    }

    @Test
    void contradicting_words_leave_it_to_the_port() {
        for (String said :
                List.of("220 mx ESMTP no FTP here\r\n", "220 ProFTPD beside SMTP\r\n", "220 SFTP smtp\r\n")) {
            String why = "words for both say nothing: a loud one must not drown the other";
            aboutGreeting(21, said, why)
                    .suspect("smtp wins", likely(SMTP)::equals)
                    .toBe(likely(FTP));
            aboutGreeting(25, said, why)
                    .suspect("ftp wins", likely(FTP)::equals)
                    .toBe(likely(SMTP));
            aboutGreeting(2525, said, why)
                    .suspect("smtp wins", likely(SMTP)::equals)
                    .suspect("ftp wins", likely(FTP)::equals)
                    .toBe(NOTHING);
        }
    }

    @Test
    void words_have_no_case() {
        for (String word : List.of("ESMTP", "esmtp", "Esmtp", "SMTP", "smtp", "sMtP")) {
            aboutGreeting(21, "220 mx " + word + "\r\n", "not every server writes its protocol in capitals")
                    .suspect("words in capitals only", likely(FTP)::equals)
                    .toBe(likely(SMTP));
        }
        for (String word : List.of("FTP", "FTPS", "Pure-FTPd", "(vsFTPd)")) {
            aboutGreeting(25, "220 " + word + "\r\n", "programs have the protocol in their names")
                    .suspect("ftp is a whole word", likely(SMTP)::equals)
                    .toBe(likely(FTP));
        }
        aboutGreeting(25, "220 proftpd\r\n", "not every server writes its protocol in capitals")
                .suspect("words in capitals only", likely(SMTP)::equals)
                .toBe(likely(FTP));
    }

    @Test
    void smtp_is_a_whole_word() {
        for (String word :
                List.of("gsmtp", "ESMTPS", "SMTP,", "(SMTP)", "SMTPD", "SMTP-relay", "smtp.", "\tSMTP", "x\rSMTP")) {
            aboutGreeting(21, "220 ready " + word + "\r\n", "a rule for whole words is one that everybody can repeat")
                    .suspect("smtp inside a word", likely(SMTP)::equals)
                    .toBe(likely(FTP));
        }
        aboutGreeting(21, "220 SMTP\r\n", "the word alone is enough").toBe(likely(SMTP));
        aboutGreeting(21, "220-SMTP\r\n", "the word alone is enough").toBe(likely(SMTP));
    }

    @Test
    void a_long_greeting_has_a_hyphen() {
        aboutGreeting(25, "220-mx ESMTP\r\n220 ready\r\n", "a greeting of several lines says 220- on all but the last")
                .suspect("hyphen forgotten", NOTHING::equals)
                .toBe(likely(SMTP));
        aboutGreeting(2121, "220-FTP\r\n", "a greeting of several lines says 220- on all but the last")
                .suspect("hyphen forgotten", NOTHING::equals)
                .toBe(likely(FTP));
        aboutGreeting(21, "220---\r\n", "what follows is text").toBe(likely(FTP));
    }

    @Test
    void later_lines_do_not_count() {
        aboutGreeting(21, "220-Hello\r\n220 ESMTP\r\n", "from the second line on, it is a notice that anybody wrote")
                .suspect("later lines count", likely(SMTP)::equals)
                .toBe(likely(FTP));
        aboutGreeting(2121, "220-Hello\n220 FTP\n", "from the second line on, it is a notice that anybody wrote")
                .suspect("later lines count", likely(FTP)::equals)
                .toBe(NOTHING);
        aboutGreeting(25, "220-mx ESMTP\n220 FTP\n", "the first line decides")
                .suspect("later lines count", answer -> !likely(SMTP).equals(answer))
                .toBe(likely(SMTP));
    }

    @Test
    void an_unfinished_line_counts() {
        aboutGreeting(21, "220 mx ESMTP", "a reader that stopped early has still seen the word")
                .suspect("greeting must be finished", answer -> !likely(SMTP).equals(answer))
                .toBe(likely(SMTP));
        aboutGreeting(25, "220 FTP", "a reader that stopped early has still seen the word")
                .suspect("greeting must be finished", answer -> !likely(FTP).equals(answer))
                .toBe(likely(FTP));
        aboutGreeting(21, "220 mx ESMT", "half a word is none").toBe(likely(FTP));
    }

    @Test
    void other_codes_are_no_greeting() {
        for (String said : List.of(
                "220",
                "220\r\n",
                "2200 ESMTP\r\n",
                "220.FTP\r\n",
                "22 0 FTP\r\n",
                "221 FTP\r\n",
                "420 FTP\r\n",
                "120 FTP\r\n")) {
            about(21, said, "only 220 and its separator say that a server is ready")
                    .suspect("digits are enough", answer -> answer.service() != Service.UNKNOWN)
                    .toBe(NOTHING);
        }
        aboutGreeting(2121, "220 FTP\r\n", "with its separator it is the greeting")
                .toBe(likely(FTP));
    }

    private Service promise(int port) {
        return identifier.identify(port, text("")).service();
    }

    private Expect<Guess> aboutGreeting(int port, String said, String why) {
        Guess ready = identifier.identify(2121, text("220 FTP\r\n"));
        Guess mail = identifier.identify(2121, text("220 SMTP\r\n"));
        boolean isOne = ready != null && mail != null && ready.service() == mail.service();
        return about(port, said, why)
                .suspect("a shared form is proof", answer -> answer.confidence() == Confidence.CONFIRMED)
                .suspect("the greeting is ftp", answer -> likely(FTP).equals(answer) && isOne)
                .suspect("the greeting is smtp", answer -> likely(SMTP).equals(answer) && isOne);
    }
}
