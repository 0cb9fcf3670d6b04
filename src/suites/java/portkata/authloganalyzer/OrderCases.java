package portkata.authloganalyzer;

import static portkata.grading.Expect.expect;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Asks in which order findings come. */
abstract class OrderCases extends Cases {

    OrderCases(AuthLogAnalyzer analyzer) {
        super(analyzer);
    }

    @Test
    void findings_come_in_order() {
        expect(sshd(plus(
                        failures(5, "b", "203.0.113.9"),
                        failures(5, "a", "203.0.113.9"),
                        failures(5, "z", "198.51.100.1"))))
                .because("reports that keep an order can be compared from day to day")
                .suspect("report without order", answer -> answer.findings().size() == 3)
                .toBe(new AttackReport(
                        15,
                        0,
                        List.of(brute("198.51.100.1", "z"), brute("203.0.113.9", "a"), brute("203.0.113.9", "b"))));
    }

    @Test
    void attacks_come_in_the_order_of_the_enum() {
        expect(sshd(plus(
                        sources(5, "root"),
                        users(5, 1),
                        failures(5, "admin", "198.51.100.1"),
                        in("02:00:30", "amy", "203.0.113.9"))))
                .because("whoever reads the statement knows where to look")
                .suspect(
                        "attacks by name",
                        answer -> answer.findings().size() == 4
                                && answer.findings().get(1).attack() == Attack.DISTRIBUTED)
                .toBe(new AttackReport(
                        15,
                        1,
                        List.of(
                                brute("198.51.100.1", "admin"),
                                finding(Attack.STUFFING, Optional.of("203.0.113.9"), Optional.empty(), 5),
                                finding(Attack.DISTRIBUTED, Optional.empty(), Optional.of("root"), 5),
                                got("203.0.113.9", "amy", 5, "02:00:00", "02:00:30"))));
    }

    @Test
    void texts_are_compared_character_by_character() {
        expect(sshd(plus(failures(5, "a", "203.0.113.9"), failures(5, "B", "203.0.113.9"))))
                .because("String puts capitals first")
                .suspect(
                        "order without case",
                        answer -> answer.findings().size() == 2
                                && answer.findings().get(0).user().equals(Optional.of("a")))
                .toBe(new AttackReport(10, 0, List.of(brute("203.0.113.9", "B"), brute("203.0.113.9", "a"))));
        expect(sshd(plus(failures(5, "a", "203.0.113.9"), failures(5, "a", "203.0.113.10"))))
                .because("a source is a text, too")
                .toBe(new AttackReport(10, 0, List.of(brute("203.0.113.10", "a"), brute("203.0.113.9", "a"))));
    }
}
