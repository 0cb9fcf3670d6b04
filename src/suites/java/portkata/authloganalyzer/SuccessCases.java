package portkata.authloganalyzer;

import static portkata.grading.Expect.expect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Asks who got in after failing. */
abstract class SuccessCases extends Cases {

    /** Gets in by the plainest way, so that an answer without this finds nothing at all. */
    private static final String[] EVE = plus(failures(4, "eve", "192.0.2.99"), in("02:00:30", "eve", "192.0.2.99"));

    private static final Finding EVE_GOT_IN = got("192.0.2.99", "eve", 4, "02:00:00", "02:00:30");

    SuccessCases(AuthLogAnalyzer analyzer) {
        super(analyzer);
    }

    @Test
    void a_success_after_three_failures_is_reported() {
        expect(sshd(plus(failures(5, "root", "203.0.113.9"), in("02:00:30", "root", "203.0.113.9"))))
                .because("this is the line that needs somebody to get up at night")
                .suspect("success not correlated", answer -> !has(answer, Attack.SUCCESS_AFTER_FAILURES))
                .toBe(new AttackReport(
                        5,
                        1,
                        List.of(brute("203.0.113.9", "root"), got("203.0.113.9", "root", 5, "02:00:00", "02:00:30"))));
        expect(sshd(plus(failures(3, "root", "203.0.113.9"), in("02:00:30", "root", "203.0.113.9"))))
                .because("three are the limit itself")
                .suspect("five before success", answer -> answer.findings().isEmpty())
                .toBe(new AttackReport(3, 1, List.of(got("203.0.113.9", "root", 3, "02:00:00", "02:00:30"))));
        expect(sshd(plus(failures(2, "root", "203.0.113.9"), in("02:00:30", "root", "203.0.113.9"))))
                .because("two mistyped passwords are Monday morning")
                .toBe(none(2, 1));
    }

    @Test
    void the_source_is_what_connects_them() {
        expect(sshd(plus(failures(3, "root", "203.0.113.9"), in("02:00:30", "root", "192.0.2.4"))))
                .because("the owner who logs on from home is no intruder")
                .suspect("any source", answer -> !answer.findings().isEmpty())
                .toBe(none(3, 1));
        expect(sshd(plus(
                        failures(1, "a", "203.0.113.9"),
                        failures(1, "b", "203.0.113.9"),
                        failures(1, "c", "203.0.113.9"),
                        in("02:00:30", "root", "203.0.113.9"),
                        EVE)))
                .because("a spray fails at others before it hits")
                .suspect("same user only", answer -> answer.findings().size() == 1)
                .toBe(new AttackReport(
                        7, 2, List.of(EVE_GOT_IN, got("203.0.113.9", "root", 3, "02:00:00", "02:00:30"))));
    }

    @Test
    void before_is_by_time_and_not_by_line() {
        expect(sshd(plus(in("02:00:30", "root", "203.0.113.9"), failures(3, "root", "203.0.113.9"), EVE)))
                .because("logs of several files are joined in any order")
                .suspect("lines not sorted", answer -> answer.findings().size() == 1)
                .toBe(new AttackReport(
                        7, 2, List.of(EVE_GOT_IN, got("203.0.113.9", "root", 3, "02:00:00", "02:00:30"))));
        expect(sshd(plus(failures(3, "root", "203.0.113.9"), in("01:00:00", "root", "203.0.113.9"))))
                .because("who fails after a success has only mistyped")
                .suspect("success at any time", answer -> !answer.findings().isEmpty())
                .toBe(none(3, 1));
    }

    @Test
    void months_are_not_sorted_as_text() {
        String failed =
                repeated(3, FAILED.replace("198.51.100.7", "203.0.113.9").replace("Mar", "Jan"));
        String accepted = in("02:00:30", "root", "203.0.113.9")[0].replace("Mar", "Feb");
        expect(sshd(plus(new String[] {failed, accepted}, EVE)))
                .because("Jan comes before Feb, though not in the alphabet")
                .suspect("time is text", answer -> answer.findings().size() == 1)
                .toBe(new AttackReport(
                        7,
                        2,
                        List.of(
                                EVE_GOT_IN,
                                new Finding(
                                        Attack.SUCCESS_AFTER_FAILURES,
                                        Optional.of("203.0.113.9"),
                                        Optional.of("root"),
                                        3,
                                        Instant.parse("2026-01-01T02:00:00Z"),
                                        Instant.parse("2026-02-01T02:00:30Z")))));
    }

    @Test
    void only_the_first_success_is_reported() {
        expect(sshd(plus(
                        failures(3, "root", "203.0.113.9"),
                        in("02:00:30", "root", "203.0.113.9"),
                        in("02:00:40", "root", "203.0.113.9"),
                        failures(1, "x", "203.0.113.9"))))
                .because("the first success is when the damage began")
                .suspect("every success", answer -> answer.findings().size() == 2)
                .toBe(new AttackReport(4, 2, List.of(got("203.0.113.9", "root", 4, "02:00:00", "02:00:30"))));
        expect(sshd(plus(
                        failures(3, "root", "203.0.113.9"),
                        in("02:00:30", "root", "203.0.113.9"),
                        in("02:00:40", "amy", "203.0.113.9"))))
                .because("a second account is a second break-in")
                .suspect("one per source", answer -> answer.findings().size() == 1)
                .toBe(new AttackReport(
                        3,
                        2,
                        List.of(
                                got("203.0.113.9", "amy", 3, "02:00:00", "02:00:40"),
                                got("203.0.113.9", "root", 3, "02:00:00", "02:00:30"))));
    }

    @Test
    void at_the_same_instant_the_line_decides() {
        expect(sshd(plus(in("02:00:00", "root", "203.0.113.9"), failures(3, "root", "203.0.113.9"))))
                .because("a second holds many lines")
                .suspect("same instant is before", answer -> !answer.findings().isEmpty())
                .toBe(none(3, 1));
    }
}
