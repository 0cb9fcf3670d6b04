package portkata.serviceidentifier;

import static portkata.grading.Expect.expect;
import static portkata.serviceidentifier.Service.HTTP;
import static portkata.serviceidentifier.Service.SMTP;
import static portkata.serviceidentifier.Service.SSH;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import portkata.grading.CallLimit;
import portkata.grading.Footprint;

/** Asks about banners that are as long as they may be, written to keep a scanner busy. */
abstract class HostileSizeCases extends Cases {

    private static final int LARGEST = 1 << 16;
    private static final Duration GENEROUS = Duration.ofSeconds(2);

    private final Footprint footprint;

    HostileSizeCases(ServiceIdentifier identifier, Footprint footprint) {
        super(identifier);
        this.footprint = footprint;
    }

    /** Grows slowly, so that a bad answer is measured before it takes for ever and meets the limit of a call. */
    @Test
    @Order(1)
    @CallLimit(seconds = 30)
    void time_grows_with_the_length_and_no_faster() {
        for (int length = 64; length < LARGEST; length += length / 2) {
            expectFast("220 " + " ".repeat(length), 25, likely(SMTP));
            expectFast("220 " + "a ".repeat(length / 2), 25, likely(SMTP));
            expectFast("SSH-" + "1".repeat(length), 22, NOTHING);
            expectFast("SSH-1.0" + "-".repeat(length) + "!", 22, confirmed(SSH));
            expectFast("\n".repeat(length) + "SSH-", 22, NOTHING);
            expectFast("HTTP/1.1 200 x\r\n" + "Server ".repeat(length / 7), 80, confirmed(HTTP));
            expectFast("HTTP/1.1 200 x\r\nServer:" + " ".repeat(length), 80, confirmed(HTTP));
        }
    }

    @Test
    void as_many_lines_as_there_is_room_for() {
        about(22, filled("", "\n", "SSH-2.0-x\r\n"), "one line end a byte is what a tarpit sends to hold scanners")
                .toBe(confirmed(SSH, "x"));
        about(22, filled("", "x\r\n", ""), "a server that never identifies itself is not SSH")
                .toBe(NOTHING);
        about(22, filled("", "SSH-\n", ""), "half an identification a line is none")
                .toBe(NOTHING);
    }

    @Test
    void one_line_as_long_as_there_is_room_for() {
        about(22, filled("SSH-2.0-", "A", ""), "too long to be read out, and SSH all the same")
                .toBe(confirmed(SSH));
        about(22, filled("SSH-2.0-", "A", "\r\n"), "too long to be read out, and SSH all the same")
                .toBe(confirmed(SSH));
        about(22, filled("SSH-", "9", ".0-x\r\n"), "the version of a protocol may have digits without end")
                .toBe(confirmed(SSH));
        about(22, filled("", "-", "SSH-2.0-x\r\n"), "the identification has to begin its line")
                .toBe(NOTHING);
    }

    @Test
    void a_head_as_long_as_there_is_room_for() {
        about(80, filled("HTTP/1.1 200 x\r\n", "a: b\r\n", "Server: x\r\n"), "the field may be the last of thousands")
                .toBe(confirmed(HTTP, "x"));
        about(80, filled("HTTP/1.1 200 x\r\n", "Server ", "\r\n"), "thousands of almost right fields are none")
                .toBe(confirmed(HTTP));
        about(80, filled("HTTP/1.1 200 x\r\nServer:", " ", "x\r\n"), "too long to be read out, and HTTP all the same")
                .toBe(confirmed(HTTP));
    }

    @Test
    void a_greeting_as_long_as_there_is_room_for() {
        about(21, filled("220 ", "a ", "ESMTP\r\n"), "the word may be the last of thousands")
                .toBe(likely(SMTP));
        about(2121, filled("220 ", "FT", ""), "thousands of almost right words are none")
                .toBe(NOTHING);
        about(25, filled("220", "-", ""), "a line of hyphens tells nothing").toBe(likely(SMTP));
    }

    @Test
    void every_byte_there_is() {
        StringBuilder all = new StringBuilder();
        for (int value = 0; value < 256; value++) {
            all.append((char) value);
        }
        about(22, filled("", all.toString(), ""), "a scanner meets every protocol there is, and must not fall over")
                .toBe(NOTHING);
        about(22, filled("", "\0", ""), "a scanner meets every protocol there is, and must not fall over")
                .toBe(NOTHING);
        about(22, filled("", all.toString(), "\nSSH-2.0-x\n"), "binary lines before an identification are allowed")
                .toBe(confirmed(SSH, "x"));
    }

    private void expectFast(String said, int port, Guess expected) {
        Duration before = footprint.processorTime();
        Guess answer = identifier.identify(port, text(said));
        Duration used = footprint.processorTime().minus(before);
        expect("processor time of one answer", used)
                .because("a server that can keep a scanner busy for hours hides all that would be scanned after it")
                .suspect("backtracking", time -> true)
                .toBeAtMost(GENEROUS);
        expect(answer).because("the answer must not depend on the length").toBe(expected);
    }

    /** Repeats the middle as often as the largest size allows. */
    private static Banner filled(String first, String middle, String last) {
        int room = LARGEST - first.length() - last.length();
        return text(first + middle.repeat(room / middle.length()) + last);
    }
}
