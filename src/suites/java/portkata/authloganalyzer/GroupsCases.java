package portkata.authloganalyzer;

import static portkata.grading.Expect.expect;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Asks for the patterns among the failures. */
abstract class GroupsCases extends Cases {

    GroupsCases(AuthLogAnalyzer analyzer) {
        super(analyzer);
    }

    @Test
    void five_failures_at_one_account_are_brute_force() {
        expect(sshd(failures(4, "root", "203.0.113.9")))
                .because("everybody mistypes a few times")
                .suspect("one too few", answer -> has(answer, Attack.BRUTE_FORCE))
                .toBe(none(4, 0));
        expect(sshd(failures(5, "root", "203.0.113.9")))
                .because("five is the limit itself")
                .suspect("one too many", answer -> answer.findings().isEmpty())
                .toBe(new AttackReport(5, 0, List.of(brute("203.0.113.9", "root"))));
    }

    @Test
    void fifty_sources_at_two_in_the_morning() {
        expect(sshd(sources(50, "administrator")))
                .because("no limit for each source ever sees fifty sources that fail once")
                .suspect("per source only", answer -> answer.findings().isEmpty())
                .suspect("user is brute force", answer -> has(answer, Attack.BRUTE_FORCE))
                .toBe(new AttackReport(
                        50,
                        0,
                        List.of(finding(Attack.DISTRIBUTED, Optional.empty(), Optional.of("administrator"), 50))));
        expect(sshd(sources(4, "administrator")))
                .because("four sources may be one traveller")
                .suspect("one too few", answer -> has(answer, Attack.DISTRIBUTED))
                .toBe(none(4, 0));
    }

    @Test
    void many_accounts_once_each_are_stuffing() {
        expect(sshd(users(5, 1)))
                .because("a leaked pair is tried once, for it fits or it does not")
                .suspect("stuffing is spray", answer -> has(answer, Attack.SPRAY))
                .suspect("source is brute force", answer -> has(answer, Attack.BRUTE_FORCE))
                .toBe(new AttackReport(
                        5, 0, List.of(finding(Attack.STUFFING, Optional.of("203.0.113.9"), Optional.empty(), 5))));
        expect(sshd(users(4, 1)))
                .because("four accounts are below the limit")
                .suspect("one too few", answer -> has(answer, Attack.STUFFING))
                .toBe(none(4, 0));
    }

    @Test
    void many_accounts_more_than_once_are_sprayed() {
        expect(sshd(users(5, 2)))
                .because("two rounds stay below the lockout of every account")
                .suspect("spray is stuffing", answer -> has(answer, Attack.STUFFING))
                .suspect(
                        "pairs are counted",
                        answer -> has(answer, Attack.SPRAY)
                                && answer.findings().get(0).failures() == 5)
                .suspect("source is brute force", answer -> has(answer, Attack.BRUTE_FORCE))
                .toBe(new AttackReport(
                        10, 0, List.of(finding(Attack.SPRAY, Optional.of("203.0.113.9"), Optional.empty(), 10))));
        expect(sshd(users(6, 4)))
                .because("four times at each is still below the limit of brute force")
                .suspect("source is brute force", answer -> has(answer, Attack.BRUTE_FORCE))
                .toBe(new AttackReport(
                        24, 0, List.of(finding(Attack.SPRAY, Optional.of("203.0.113.9"), Optional.empty(), 24))));
    }

    @Test
    void sources_may_come_back() {
        expect(sshd(plus(sources(5, "root"), sources(5, "root"), sources(5, "root"), sources(5, "root"))))
                .because("each of many sources may try up to the limit")
                .suspect("user is brute force", answer -> has(answer, Attack.BRUTE_FORCE))
                .toBe(new AttackReport(
                        20, 0, List.of(finding(Attack.DISTRIBUTED, Optional.empty(), Optional.of("root"), 20))));
    }

    @Test
    void a_success_is_no_guess() {
        expect(sshd(plus(in("01:00:00", "root", "203.0.113.9"), failures(4, "root", "203.0.113.9"))))
                .because("four failures and a success are four failures")
                .suspect("logons are failures", answer -> has(answer, Attack.BRUTE_FORCE))
                .toBe(none(4, 1));
    }

    @Test
    void one_account_tried_twice_makes_a_spray() {
        expect(sshd(plus(users(5, 1), users(1, 1))))
                .because("whoever comes back to an account has more than one password for it")
                .suspect("once somewhere is stuffing", answer -> has(answer, Attack.STUFFING))
                .toBe(new AttackReport(
                        6, 0, List.of(finding(Attack.SPRAY, Optional.of("203.0.113.9"), Optional.empty(), 6))));
    }

    @Test
    void a_finding_says_from_when_until_when() {
        expect(sshd(plus(
                        new String[] {
                            line("02:00:05", "Failed", "root", "203.0.113.9"),
                            line("02:00:09", "Failed", "root", "203.0.113.9"),
                            line("02:00:01", "Failed", "root", "203.0.113.9"),
                        },
                        failures(2, "root", "203.0.113.9"))))
                .because("the times say in which other logs to look")
                .suspect(
                        "first line is first",
                        answer -> answer.findings().stream()
                                .anyMatch(f -> f.first().equals(TWO.plusSeconds(5))))
                .toBe(new AttackReport(
                        5,
                        0,
                        List.of(new Finding(
                                Attack.BRUTE_FORCE,
                                Optional.of("203.0.113.9"),
                                Optional.of("root"),
                                5,
                                TWO,
                                TWO.plusSeconds(9)))));
    }

    @Test
    void brute_force_is_no_part_of_the_others() {
        expect(sshd(plus(users(5, 1), failures(5, "root", "203.0.113.9"))))
                .because("both patterns are there, and each counts its own failures")
                .suspect(
                        "forced ones count again",
                        answer -> has(answer, Attack.BRUTE_FORCE) && has(answer, Attack.SPRAY))
                .toBe(new AttackReport(
                        10,
                        0,
                        List.of(
                                brute("203.0.113.9", "root"),
                                finding(Attack.STUFFING, Optional.of("203.0.113.9"), Optional.empty(), 5))));
        expect(sshd(plus(users(4, 1), failures(5, "root", "203.0.113.9"))))
                .because("the account that was forced is not the fifth")
                .suspect(
                        "forced ones count again",
                        answer -> has(answer, Attack.BRUTE_FORCE) && has(answer, Attack.SPRAY))
                .toBe(new AttackReport(9, 0, List.of(brute("203.0.113.9", "root"))));
        expect(sshd(plus(sources(4, "root"), failures(5, "root", "203.0.113.9"))))
                .because("the source that forces is not the fifth")
                .suspect(
                        "forced ones count again",
                        answer -> has(answer, Attack.BRUTE_FORCE) && has(answer, Attack.DISTRIBUTED))
                .toBe(new AttackReport(9, 0, List.of(brute("203.0.113.9", "root"))));
    }
}
