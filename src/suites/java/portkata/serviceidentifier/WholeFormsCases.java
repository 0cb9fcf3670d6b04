package portkata.serviceidentifier;

import static portkata.serviceidentifier.Service.HTTP;
import static portkata.serviceidentifier.Service.IMAP;
import static portkata.serviceidentifier.Service.POP3;
import static portkata.serviceidentifier.Service.SSH;
import static portkata.serviceidentifier.Service.VNC;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Asks how much of a form has to be there. */
abstract class WholeFormsCases extends Cases {

    WholeFormsCases(ServiceIdentifier identifier) {
        super(identifier);
    }

    @Test
    void ssh_needs_the_version_of_its_protocol() {
        for (String said : List.of("SSH-", "SSH-2", "SSH-2.", "SSH-2.0", "SSH-x.y-z\r\n", "SSH-2-x\r\n", "SSH-.0-x")) {
            about(22, said, "four letters are quickly said; a client would not go on after them")
                    .suspect("four letters are ssh", names(SSH))
                    .toBe(NOTHING);
        }
        about(22, "SSH-2.0-", "up to the second hyphen it is complete").toBe(confirmed(SSH));
    }

    @Test
    void older_ssh_is_ssh() {
        for (String version : List.of("1.5", "1.99", "2.0", "12.34")) {
            about(22, "SSH-" + version + "-x\r\n", "the servers that still speak version 1 are the ones to find")
                    .suspect("only version two", NOTHING::equals)
                    .toBe(confirmed(SSH, "x"));
        }
    }

    @Test
    void http_needs_its_status() {
        for (String said : List.of(
                "HTTP/",
                "HTTP/1.1",
                "HTTP/1.1 ",
                "HTTP/1.1 20",
                "HTTP/1.1 200",
                "HTTP/1.1 2000 x",
                "HTTP/1.1  200 x",
                "HTTP/11 200 x",
                "HTTP/1.10 200 x",
                "HTTP/x.y 200 x",
                "HTTP/1.1 abc x",
                "HTTP/1.1 200\rx",
                "HTTPS/1.1 200 x")) {
            about(80, said, "half a status line may be the beginning of anything")
                    .suspect("five letters are http", names(HTTP))
                    .toBe(NOTHING);
        }
        for (String said : List.of("HTTP/1.0 404 ", "HTTP/1.1 200\r\n", "HTTP/1.1 200\n", "HTTP/9.9 999 x")) {
            about(22, said, "servers leave out the reason, and send codes that nobody has registered")
                    .suspect("a reason is needed", NOTHING::equals)
                    .toBe(confirmed(HTTP));
        }
    }

    @Test
    void capitals_are_part_of_the_form() {
        for (String said :
                List.of("ssh-2.0-x\r\n", "http/1.1 200 OK\r\n", "Http/1.1 200 OK\r\n", "+ok x\r\n", "rfb 003.008\n")) {
            about(9999, said, "no real server writes them small: this is somebody playing one")
                    .suspect("any case fits", answer -> answer.service() != Service.UNKNOWN)
                    .toBe(NOTHING);
        }
        about(9999, "RFB 003.008\n", "as the RFCs write it, it fits").toBe(confirmed(VNC));
    }

    @Test
    void imap_is_read_in_any_case() {
        for (String said : List.of("* OK x", "* PREAUTH x", "* BYE ")) {
            about(22, said, "a server that says BYE is one, too: it is full, or it does not like you")
                    .suspect("imap says only ok", NOTHING::equals)
                    .toBe(confirmed(IMAP));
        }
        for (String said : List.of("* ok x", "* PreAuth x", "* bye ", "* Bye x")) {
            about(22, said, "the words of IMAP have no case, and not every server writes them in capitals")
                    .suspect("imap in capitals only", NOTHING::equals)
                    .toBe(confirmed(IMAP));
        }
        for (String said :
                List.of("* NO x", "* OKAY x", "*OK x", "* OK", "* OK\r\n", "** OK x", "* 1 EXISTS", "* PRE x")) {
            about(143, said, "no server of IMAP greets like that")
                    .suspect("a star is imap", names(IMAP))
                    .toBe(NOTHING);
        }
    }

    @Test
    void pop3_is_a_whole_word() {
        for (String said :
                List.of("+OKAY\r\n", "+OK", "+OK\rx", "+OK.", "-ERR x\r\n", "+ OK\r\n", "OK x\r\n", "+PONG\r\n")) {
            about(110, said, "other protocols answer with a plus or with an OK, too")
                    .suspect("three signs are pop3", names(POP3))
                    .toBe(NOTHING);
        }
        for (String said : List.of("+OK ", "+OK\r\n", "+OK\n", "+OK ready")) {
            about(22, said, "the text after it is for people").toBe(confirmed(POP3));
        }
    }

    @Test
    void vnc_is_twelve_bytes() {
        for (String said : List.of(
                "RFB ",
                "RFB 003.008",
                "RFB 003.008\r\n",
                "RFB 3.8\n",
                "RFB 003.0080\n",
                "RFB 003,008\n",
                "RFB abc.def\n")) {
            about(5900, said, "VNC greets with exactly twelve bytes")
                    .suspect("three letters are vnc", names(VNC))
                    .toBe(NOTHING);
        }
        about(22, "RFB 003.889\nmore", "Apple sends numbers that no RFC knows, in the same form")
                .toBe(confirmed(VNC));
    }
}
