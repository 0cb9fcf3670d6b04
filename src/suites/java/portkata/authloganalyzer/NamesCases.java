package portkata.authloganalyzer;

import static portkata.grading.Expect.expect;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Asks about names that an attacker chose to mislead the reader of a log. */
abstract class NamesCases extends Cases {

    NamesCases(AuthLogAnalyzer analyzer) {
        super(analyzer);
    }

    @Test
    void a_name_may_hold_a_false_end() {
        expect(five("invalid user root from 10.0.0.1 port 22 ssh2"))
                .because("whoever blocks 10.0.0.1 now has done what the attacker wanted")
                .suspect(
                        "first from",
                        answer -> answer.findings().stream()
                                .anyMatch(f -> f.source().equals(Optional.of("10.0.0.1"))))
                .suspect("first word", answer -> answer.failures() == 5 && names(answer, "root"))
                .toBe(new AttackReport(5, 0, List.of(brute("203.0.113.9", "root from 10.0.0.1 port 22 ssh2"))));
        expect(five("invalid user root from 10.0.0.1 port 22 ssh2: x"))
                .because("with a colon the rest of the line passes for a note of sshd")
                .suspect(
                        "shortest name",
                        answer -> answer.findings().stream()
                                .anyMatch(f -> f.source().equals(Optional.of("10.0.0.1"))))
                .toBe(new AttackReport(5, 0, List.of(brute("203.0.113.9", "root from 10.0.0.1 port 22 ssh2: x"))));
    }

    @Test
    void a_name_may_be_a_word_of_the_message() {
        expect(five("from"))
                .because("a user named from is no reason to lose a source")
                .toBe(new AttackReport(5, 0, List.of(brute("203.0.113.9", "from"))));
        expect(five("invalid user user"))
                .because("user is an account like others")
                .toBe(new AttackReport(5, 0, List.of(brute("203.0.113.9", "user"))));
    }

    @Test
    void a_name_may_say_that_it_was_accepted() {
        expect(five("invalid user Accepted password for root"))
                .because("a false alarm at every login name soon silences the true one")
                .suspect("accepted anywhere", answer -> answer.successes() == 5)
                .suspect("first word", answer -> answer.failures() == 5 && names(answer, "Accepted"))
                .toBe(new AttackReport(5, 0, List.of(brute("203.0.113.9", "Accepted password for root"))));
    }

    @Test
    void invalid_user_is_no_part_of_the_name() {
        expect(five("invalid user bob"))
                .because("the words say that the host has no such account")
                .suspect("invalid user kept", answer -> answer.failures() == 5 && names(answer, "invalid user bob"))
                .suspect("invalid user is skipped", answer -> answer.failures() == 0)
                .toBe(new AttackReport(5, 0, List.of(brute("203.0.113.9", "bob"))));
        expect(five("invalid user invalid user bob"))
                .because("only the first two words are of sshd: the rest is the name")
                .suspect("invalid user taken twice", answer -> answer.failures() == 5 && names(answer, "bob"))
                .suspect(
                        "invalid user kept",
                        answer -> answer.failures() == 5 && names(answer, "invalid user invalid user bob"))
                .toBe(new AttackReport(5, 0, List.of(brute("203.0.113.9", "invalid user bob"))));
    }

    @Test
    void names_differ_by_case() {
        expect(five("Bob"))
                .because("on a Unix Bob and bob are two accounts")
                .suspect("case is lost", answer -> answer.failures() == 5 && names(answer, "bob"))
                .toBe(new AttackReport(5, 0, List.of(brute("203.0.113.9", "Bob"))));
    }

    @Test
    void a_name_may_be_empty_or_spaced() {
        expect(five("invalid user a b"))
                .because("a space does not end a name")
                .suspect("first word", answer -> answer.failures() == 5 && names(answer, "a"))
                .toBe(new AttackReport(5, 0, List.of(brute("203.0.113.9", "a b"))));
        expect(five("invalid user  bob"))
                .because("a space before a name makes it another name")
                .suspect("name is stripped", answer -> answer.failures() == 5 && names(answer, "bob"))
                .toBe(new AttackReport(5, 0, List.of(brute("203.0.113.9", " bob"))));
        expect(five("invalid user "))
                .because("an empty name was tried as well")
                .suspect("empty name is dropped", answer -> answer.failures() == 0)
                .toBe(new AttackReport(5, 0, List.of(brute("203.0.113.9", ""))));
    }
}
