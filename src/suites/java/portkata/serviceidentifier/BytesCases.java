package portkata.serviceidentifier;

import static portkata.serviceidentifier.Service.HTTPS;
import static portkata.serviceidentifier.Service.TELNET;
import static portkata.serviceidentifier.Service.TLS;

import java.util.List;
import org.junit.jupiter.api.Test;
import portkata.grading.Expect;

/** Asks about the protocols that do not speak in text. */
abstract class BytesCases extends Cases {

    private static final Banner SERVER_HELLO = bytes(22, 3, 3, 0, 122, 2, 0, 0, 118, 3, 3);

    BytesCases(ServiceIdentifier identifier) {
        super(identifier);
    }

    @Test
    void tls_is_tls_on_any_port() {
        for (int port : List.of(8080, 80, 22, 993, 443, 12_345)) {
            aboutTls(port, SERVER_HELLO, "8080 may speak either: the bytes tell, and the number does not")
                    .toBe(confirmed(TLS));
        }
        about(443, "", "what the number promises has another name than what was seen")
                .toBe(assumed(HTTPS));
    }

    @Test
    void an_alert_is_tls_too() {
        for (int level : List.of(1, 2)) {
            aboutTls(8443, bytes(21, 3, 3, 0, 2, level, 40), "a server of TLS answers nonsense with an alert")
                    .toBe(confirmed(TLS));
        }
        aboutTls(80, bytes(21, 3, 1, 0, 2, 2, 255, 0), "whatever the alert is about, TLS is there")
                .toBe(confirmed(TLS));
    }

    @Test
    void the_record_has_any_version() {
        for (int minor : List.of(0, 1, 2, 3, 4)) {
            aboutTls(
                            443,
                            bytes(22, 3, minor, 0, 122, 2),
                            "an old record version is the finding, not a reason to look away")
                    .suspect("one record version", NOTHING::equals)
                    .toBe(confirmed(TLS));
            aboutTls(443, bytes(21, 3, minor, 0, 2, 2, 70), "an alert about the version names an old one")
                    .suspect("one record version", NOTHING::equals)
                    .toBe(confirmed(TLS));
        }
        aboutNoTls(bytes(22, 3, 5, 0, 122, 2), "no TLS has this version");
        aboutNoTls(bytes(22, 2, 3, 0, 122, 2), "no TLS has this version");
        aboutNoTls(bytes(21, 3, 5, 0, 2, 2, 40), "no TLS has this version");
    }

    @Test
    void one_byte_is_not_enough() {
        for (Banner said : List.of(
                bytes(22),
                bytes(22, 3),
                bytes(22, 3, 3),
                bytes(22, 3, 3, 0, 122),
                bytes(21),
                bytes(21, 3, 3, 0, 2, 2),
                text("\u0016hello\r\n"),
                bytes(20, 3, 3, 0, 1, 1),
                bytes(23, 3, 3, 0, 122, 2))) {
            aboutNoTls(said, "one byte in 256 is 22 by chance, and a game server may begin with it");
        }
        aboutTls(443, bytes(22, 3, 3, 0, 122, 2), "six bytes are enough, the rest may be cut off")
                .toBe(confirmed(TLS));
    }

    @Test
    void a_client_hello_comes_from_no_server() {
        for (int type : List.of(0, 1, 3, 4, 11)) {
            about(443, bytes(22, 3, 1, 0, 122, type, 0, 0, 118), "an echo sends the scanner's own ClientHello back")
                    .suspect("any handshake is a server", names(TLS))
                    .toBe(NOTHING);
        }
        aboutTls(443, SERVER_HELLO, "a server answers with type 2").toBe(confirmed(TLS));
    }

    @Test
    void a_record_has_a_length() {
        for (List<Integer> length :
                List.of(List.of(0, 0), List.of(0, 3), List.of(64, 1), List.of(65, 0), List.of(255, 255))) {
            about(
                            443,
                            bytes(22, 3, 3, length.get(0), length.get(1), 2),
                            "a length that TLS forbids gives an impostor away")
                    .suspect("length not looked at", names(TLS))
                    .toBe(NOTHING);
        }
        for (List<Integer> length :
                List.of(List.of(0, 4), List.of(0, 255), List.of(1, 0), List.of(63, 255), List.of(64, 0))) {
            aboutTls(443, bytes(22, 3, 3, length.get(0), length.get(1), 2), "long certificates make long records")
                    .toBe(confirmed(TLS));
        }
    }

    @Test
    void an_alert_has_a_shape() {
        for (Banner said : List.of(
                bytes(21, 3, 3, 0, 2, 0, 40),
                bytes(21, 3, 3, 0, 2, 3, 40),
                bytes(21, 3, 3, 0, 3, 2, 40),
                bytes(21, 3, 3, 0, 1, 2, 40),
                bytes(21, 3, 3, 1, 2, 2, 40),
                bytes(21, 2, 3, 0, 2, 2, 40))) {
            aboutNoTls(said, "an alert is two bytes, a level of 1 or 2 and a description");
        }
        aboutTls(443, bytes(21, 3, 3, 0, 2, 1, 0), "a server that hangs up politely is one")
                .toBe(confirmed(TLS));
    }

    @Test
    void telnet_negotiates_in_bytes_above_127() {
        for (int command : List.of(251, 252, 253, 254)) {
            for (int option : List.of(0, 1, 10, 24, 255)) {
                about(2323, bytes(255, command, option), "Java's bytes are signed, and botnets look for Telnet")
                        .suspect("signed bytes", NOTHING::equals)
                        .toBe(confirmed(TELNET));
            }
        }
        for (Banner said : List.of(
                bytes(255),
                bytes(255, 253),
                bytes(255, 250, 1),
                bytes(255, 255, 1),
                bytes(254, 253, 1),
                bytes(253, 1),
                bytes(127, 125, 1),
                text("login: "))) {
            about(23, said, "only a negotiation is Telnet's own: any program can ask for a login")
                    .suspect("one command byte is telnet", names(TELNET))
                    .toBe(NOTHING);
        }
    }

    private void aboutNoTls(Banner said, String why) {
        about(443, said, why).suspect("first byte is enough", names(TLS)).toBe(NOTHING);
    }

    private Expect<Guess> aboutTls(int port, Banner said, String why) {
        boolean knowsAlerts = isTls(bytes(21, 3, 3, 0, 2, 2, 40));
        boolean wantsAll = isTls(bytes(22, 3, 3, 0, 4, 2, 0, 0, 0)) && !isTls(SERVER_HELLO);
        boolean isAlert = said.bytes()[0] == 21;
        return about(port, said, why)
                .suspect("alerts forgotten", answer -> NOTHING.equals(answer) && isAlert && !knowsAlerts)
                .suspect("whole record needed", answer -> NOTHING.equals(answer) && !isAlert && wantsAll)
                .suspect(
                        "record version is software",
                        answer -> answer.software().isPresent())
                .suspect(
                        "tls names the port",
                        answer -> answer.confidence() == Confidence.CONFIRMED
                                && !names(TLS).test(answer));
    }

    private boolean isTls(Banner said) {
        return names(TLS).test(identifier.identify(12_345, said));
    }
}
