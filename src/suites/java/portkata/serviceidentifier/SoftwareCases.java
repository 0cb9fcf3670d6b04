package portkata.serviceidentifier;

import static portkata.serviceidentifier.Service.SSH;

import java.util.List;
import org.junit.jupiter.api.Test;
import portkata.grading.Expect;

/** Asks for the software in an identification of SSH, and for none where a protocol has no place for it. */
abstract class SoftwareCases extends Cases {

    SoftwareCases(ServiceIdentifier identifier) {
        super(identifier);
    }

    @Test
    void software_follows_the_version_of_the_protocol() {
        aboutSsh("SSH-2.0-OpenSSH_9.6p1\r\n", "the software has the holes, the protocol has a number")
                .toBe(confirmed(SSH, "OpenSSH_9.6p1"));
        aboutSsh("SSH-1.99-dropbear\r\n", "software need not tell its number").toBe(confirmed(SSH, "dropbear"));
    }

    @Test
    void a_comment_is_no_software() {
        for (String comment : List.of(" Ubuntu-3ubuntu13.5", " ", " a b", "\tb", " \u001b[2J", " \u00e9")) {
            aboutSsh("SSH-2.0-OpenSSH_9.6p1" + comment + "\r\n", "a comment is free text, and nobody looks it up")
                    .suspect(
                            "comments belong to it", answer -> answer.software().isPresent())
                    .toBe(confirmed(SSH, "OpenSSH_9.6p1"));
        }
    }

    @Test
    void hyphens_belong_to_the_name() {
        for (String name : List.of("Cisco-1.25", "libssh-0.9.6", "-", "a--b")) {
            aboutSsh("SSH-2.0-" + name + "\r\n", "cut at a hyphen, Cisco's software loses its number")
                    .suspect("split at hyphens", answer -> !runs(name).test(answer))
                    .toBe(confirmed(SSH, name));
        }
    }

    @Test
    void an_unfinished_line_names_nothing() {
        for (String said :
                List.of("SSH-2.0-OpenSSH_9.", "SSH-2.0-OpenSSH_9.6p1 Ubuntu", "SSH-2.0-x\r", "Hi\nSSH-2.0-x")) {
            aboutSsh(said, "OpenSSH_9. may become 9.2 or 9.6: one of them has the hole")
                    .suspect(
                            "unfinished is good enough",
                            answer -> answer.software().isPresent())
                    .toBe(confirmed(SSH));
        }
        aboutSsh("SSH-2.0-x\r\n", "a finished line is whole").toBe(confirmed(SSH, "x"));
    }

    @Test
    void a_bare_line_feed_ends_the_line() {
        for (String name : List.of("x", "OpenSSH_3.8")) {
            aboutSsh("SSH-2.0-" + name + "\n", "old servers end their line so, and old servers are what one looks for")
                    .suspect("cr lf required", confirmed(SSH)::equals)
                    .toBe(confirmed(SSH, name));
        }
        aboutSsh("SSH-2.0-x\r\n", "the carriage return is part of the line end, not of the name")
                .toBe(confirmed(SSH, "x"));
    }

    @Test
    void the_line_has_at_most_255_bytes() {
        aboutLength(255, "\r\n").toBe(confirmed(SSH, "x".repeat(245)));
        aboutLength(255, "\n").toBe(confirmed(SSH, "x".repeat(246)));
        for (int length : List.of(256, 257, 300, 9000)) {
            for (String end : List.of("\n", "\r\n", " comment\n")) {
                aboutLength(length, end)
                        .suspect(
                                "no line is too long",
                                answer -> answer.software().isPresent())
                        .toBe(confirmed(SSH));
            }
        }
        aboutSsh("x".repeat(250) + "\nSSH-2.0-x\n", "each line has its own length")
                .toBe(confirmed(SSH, "x"));
    }

    @Test
    void what_a_terminal_would_obey_is_no_name() {
        for (char hostile : new char[] {0, 7, 8, 27, 31, 127, 128, 155, 160, 233, 255, '\r'}) {
            for (String name : List.of("Open" + hostile + "SSH", hostile + "x", "x" + hostile)) {
                aboutSsh("SSH-2.0-" + name + "\r\n", "escape sequences in a report run on the terminal that shows it")
                        .suspect(
                                "bytes are cleaned",
                                answer -> answer.software().stream().anyMatch(Cases::isPrintable))
                        .suspect(
                                "any byte is shown", answer -> answer.software().isPresent())
                        .toBe(confirmed(SSH));
            }
        }
        aboutSsh("SSH-2.0-!~\r\n", "33 and 126 are the first and the last that can be seen")
                .toBe(confirmed(SSH, "!~"));
    }

    @Test
    void nothing_is_no_name() {
        for (String end : List.of("\r\n", "\n", " comment\r\n", "\tb\r\n", " \r\n")) {
            aboutSsh("SSH-2.0-" + end, "an empty name in a report looks like one that got lost")
                    .suspect(
                            "nothing is a name",
                            answer -> answer.software().stream().anyMatch(String::isEmpty))
                    .toBe(confirmed(SSH));
        }
        aboutSsh("SSH-2.0-x\r\n", "one character is a name").toBe(confirmed(SSH, "x"));
    }

    @Test
    void only_the_first_identification_counts() {
        aboutSsh("Hello 1.0\r\nSSH-2.0-x y\r\nSSH-2.0-z\r\n", "what comes after the first is not its business")
                .suspect("the last line wins", runs("z"))
                .toBe(confirmed(SSH, "x"));
        aboutSsh("SSH-2.0-\r\nSSH-2.0-z\r\n", "an impostor may add what the server left out")
                .suspect("the last line wins", runs("z"))
                .toBe(confirmed(SSH));
    }

    @Test
    void free_text_has_no_place_for_it() {
        for (String said : List.of(
                "220 (vsFTPd 3.0.3)\r\n",
                "220 mx.example ESMTP Postfix\r\n",
                "+OK Dovecot ready.\r\n",
                "* OK IMAP4rev1 Courier/5.1\r\n",
                "RFB 003.008\n",
                "220-FileZilla Server 1.8.0 FTP\r\n")) {
            about(12_345, said, "what stands in free text changes with the language of the administrator")
                    .suspect(
                            "free text is software", answer -> answer.software().isPresent())
                    .toSatisfy(
                            "a guess without software",
                            answer -> answer.service() != Service.UNKNOWN
                                    && answer.software().isEmpty());
        }
        aboutSsh("SSH-2.0-x\r\n", "SSH has a place for it").toBe(confirmed(SSH, "x"));
    }

    private Expect<Guess> aboutLength(int length, String end) {
        String said = "SSH-2.0-" + "x".repeat(length - "SSH-2.0-".length() - end.length()) + end;
        return aboutSsh(said, "RFC 4253 ends the identification at 255 bytes, with its line end");
    }

    private static boolean isStuck(Guess answer) {
        return answer.software().stream().anyMatch(name -> name.endsWith("\r"));
    }

    private Expect<Guess> aboutSsh(String said, String why) {
        return about(22, said, why)
                .suspect("carriage return stays", answer -> isStuck(answer))
                .suspect(
                        "protocol is software",
                        answer -> answer.software().stream().anyMatch(name -> name.matches("[0-9.]+")));
    }
}
