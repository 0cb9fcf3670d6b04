package portkata.serviceidentifier;

import static portkata.grading.Expect.expect;
import static portkata.grading.Expect.outcomeOf;
import static portkata.serviceidentifier.Service.HTTP;
import static portkata.serviceidentifier.Service.HTTPS;
import static portkata.serviceidentifier.Service.SMTP;
import static portkata.serviceidentifier.Service.SSH;
import static portkata.serviceidentifier.Service.TLS;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portkata.grading.Expect;

/** Asks what is left when the server says nothing, and which numbers are no ports at all. */
abstract class SilenceCases extends Cases {

    SilenceCases(ServiceIdentifier identifier) {
        super(identifier);
    }

    @Order(1)
    @ParameterizedTest(name = "{0} promises {1}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            22   | SSH    | a server of SSH speaks first: silence on 22 is an assumption that deserves a second look
            21   | FTP    | a tool that calls a silent 21 proven FTP fills the report with what nobody has seen
            80   | HTTP   | a web server waits for the client: silence is normal, and proves nothing
            53   | DNS    | DNS over TCP waits for the client: silence is normal, and proves nothing
            3389 | RDP    | RDP waits for the client: silence is normal, and proves nothing
            5900 | VNC    | a guess that is marked as one tells the next tester where to start
            """)
    void silence_leaves_the_number(int port, Service service, String why) {
        aboutSilence(port, why).toBe(assumed(service));
        aboutSilence(2222, "a number that promises nothing must not look like knowledge")
                .toBe(NOTHING);
    }

    @Test
    void the_whole_table() {
        Map<Integer, Service> table = new TreeMap<>(Map.of(
                22,
                SSH,
                23,
                Service.TELNET,
                25,
                SMTP,
                110,
                Service.POP3,
                143,
                Service.IMAP,
                993,
                Service.IMAPS,
                995,
                Service.POP3S));
        table.forEach((port, service) -> aboutSilence(port, "these are the numbers that every interview asks for")
                .toBe(assumed(service)));
    }

    @Test
    void some_services_have_two_numbers() {
        Map<Integer, Service> second = new TreeMap<>(Map.of(587, SMTP, 8080, HTTP, 8443, HTTPS));
        boolean knowsNumbers = assumed(SSH).equals(identifier.identify(22, text("")));
        second.forEach(
                (port, service) -> aboutSilence(port, "administration pages like to hide behind the second number")
                        .suspect("second numbers forgotten", answer -> NOTHING.equals(answer) && knowsNumbers)
                        .toBe(assumed(service)));
        aboutSilence(25, "the first number still counts").toBe(assumed(SMTP));
    }

    @Test
    void port_443_promises_more_than_tls() {
        for (int port : List.of(443, 8443)) {
            aboutSilence(port, "the number promises HTTP inside TLS; whether TLS is there has not been seen yet")
                    .suspect("the number shows tls", names(TLS))
                    .suspect("https is http", names(HTTP))
                    .toBe(assumed(HTTPS));
        }
    }

    @Test
    void a_number_outside_the_table_promises_nothing() throws Exception {
        for (int port : List.of(1, 20, 444, 2121, 2222, 8022, 8081, 49_152, 65_535)) {
            expect(outcomeOf(() -> identifier.identify(port, text(""))))
                    .because("who guesses from a number that is not in the table invents a finding")
                    .suspect("last port refused", answer -> port == 65_535 && REFUSED.equals(answer))
                    .toBe(NOTHING);
        }
        aboutSilence(22, "a number in the table still promises something").toBe(assumed(SSH));
    }

    @Test
    void line_ends_are_not_silence() {
        for (String said : List.of("\r\n", "\n", " ", "\0", "\t")) {
            about(22, said, "a server that sends a blank line has spoken, and not as SSH does")
                    .suspect("blank is silence", assumed(SSH)::equals)
                    .toBe(NOTHING);
        }
        aboutSilence(22, "without any byte, the number is all there is").toBe(assumed(SSH));
    }

    @Test
    void what_is_no_port_is_refused() throws Exception {
        for (int number : List.of(0, -1, 65_536, 65_536 + 22, Integer.MIN_VALUE, Integer.MAX_VALUE)) {
            expectRefusal(number, "", "a number that is no port is a mistake of the caller, who should hear of it");
        }
        expect(outcomeOf(() -> identifier.identify(1, text(""))))
                .because("1 is the lowest port")
                .toBe(NOTHING);
    }

    @Test
    void what_is_no_port_is_refused_whatever_was_said() throws Exception {
        for (int number : List.of(0, -1, 65_536, 65_536 + 22)) {
            expectRefusal(number, "SSH-2.0-x\r\n", "no banner comes from a port that does not exist");
        }
        for (int port : List.of(1, 65_535)) {
            expect(outcomeOf(() -> identifier.identify(port, text("SSH-2.0-x\r\n"))))
                    .because("the lowest port and the highest are ports, and good places to hide")
                    .suspect("last port refused", answer -> port == 65_535 && REFUSED.equals(answer))
                    .toBe(confirmed(SSH, "x"));
        }
    }

    private void expectRefusal(int number, String said, String why) throws Exception {
        boolean isRefused = REFUSED.equals(outcomeOf(() -> identifier.identify(number, text(""))));
        boolean isCut = assumed(SSH).equals(outcomeOf(() -> identifier.identify(65_536 + 22, text(""))));
        expect(outcomeOf(() -> identifier.identify(number, text(said))))
                .because(why)
                .suspect("evidence before the check", answer -> answer instanceof Guess && isRefused)
                .suspect("cut to sixteen bits", answer -> isCut)
                .suspect("zero is a port", answer -> number == 0 && answer instanceof Guess)
                .toBe(REFUSED);
    }

    private Expect<Guess> aboutSilence(int port, String why) {
        boolean knowsNothing = NOTHING.equals(identifier.identify(22, text("")));
        return about(port, "", why)
                .suspect("empty is unknown", answer -> NOTHING.equals(answer) && knowsNothing)
                .suspect("empty is certain", answer -> answer.confidence() == Confidence.CONFIRMED);
    }
}
