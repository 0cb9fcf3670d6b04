package portkata.authloganalyzer;

import static portkata.grading.Expect.expect;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Asks which lines count, and for how many logons. */
abstract class LinesOfSshdCases extends Cases {

    LinesOfSshdCases(AuthLogAnalyzer analyzer) {
        super(analyzer);
    }

    @Test
    void a_password_fails_or_is_accepted() {
        expect(sshd(FAILED, ACCEPTED, FAILED))
                .because("failures and successes are told apart before anything is grouped")
                .toBe(none(2, 1));
    }

    @Test
    void both_programs_of_openssh_count() {
        expect(sshd(FAILED.replace("sshd[", "sshd-session["), FAILED))
                .because("after an upgrade to OpenSSH 9.8 a reader of sshd alone is blind")
                .suspect("only old sshd", answer -> answer.failures() == 1)
                .toBe(none(2, 0));
    }

    @Test
    void other_programs_do_not_count() {
        expect(sshd(FAILED.replace("sshd[", "cron["), FAILED.replace("sshd[", "su[9]: sshd["), FAILED))
                .because("any program may print any words")
                .suspect("any program", answer -> answer.failures() == 3)
                .toBe(none(1, 0));
    }

    @Test
    void a_repeated_message_counts_each_time() {
        expect(sshd(repeated(4, FAILED)))
                .because("syslog shortens a log just when somebody guesses fast")
                .suspect("repeated counts once", answer -> answer.failures() == 1)
                .suspect("repeated counts one more", answer -> answer.failures() == 5)
                .suspect("repeated is no logon", answer -> answer.failures() == 0)
                .toBe(none(4, 0));
        expect(sshd(FAILED, repeated(2, FAILED), ACCEPTED))
                .because("the first line stands for itself and the second for two more")
                .suspect("repeated counts once", answer -> answer.failures() == 2)
                .suspect("repeated is no logon", answer -> answer.failures() == 1)
                .toBe(new AttackReport(3, 1, List.of(got("198.51.100.7", "root", 3, "02:00:00", "02:00:00"))));
    }

    @Test
    void a_message_is_repeated_very_often() {
        expect(List.of(
                        sshd(repeated(12, FAILED)).failures(),
                        sshd(repeated(9_999, FAILED)).failures()))
                .because("a fast guesser fills a log with one line")
                .suspect("one digit of repeats", answer -> answer.equals(List.of(0, 0)))
                .toBe(List.of(12, 9_999));
    }

    @Test
    void a_success_is_repeated_too() {
        expect(sshd(ACCEPTED.replace("Accepted", "message repeated 2 times: [ Accepted") + "]", ACCEPTED))
                .because("the brackets hold any message")
                .suspect("repeated counts once", answer -> answer.successes() == 2)
                .suspect("repeated is no logon", answer -> answer.successes() == 1)
                .toBe(none(0, 3));
    }

    @Test
    void sources_may_be_of_ipv6() {
        expect(sshd(failures(5, "root", "2001:db8::5")))
                .because("whoever has IPv6 is attacked over it")
                .suspect("source is four", answer -> answer.failures() == 0)
                .toBe(new AttackReport(5, 0, List.of(brute("2001:db8::5", "root"))));
    }

    @Test
    void other_methods_are_no_passwords() {
        expect(sshd(FAILED.replace("password", "none"), FAILED.replace("password", "hostbased"), FAILED))
                .because("a client asks with none which methods there are")
                .suspect("any method", answer -> answer.failures() == 3)
                .toBe(none(1, 0));
    }

    @Test
    void keys_that_fail_are_no_guesses() {
        expect(sshd(FAILED.replace("password", "publickey"), FAILED))
                .because("an honest client offers all the keys that it has")
                .suspect("keys are guesses", answer -> answer.failures() == 2)
                .toBe(none(1, 0));
    }

    @Test
    void a_key_is_a_way_in() {
        expect(sshd(ACCEPTED.replace("password", "publickey"), FAILED))
                .because("what an intruder adds first is a key of his own")
                .suspect("keys are no way in", answer -> answer.successes() == 0)
                .toBe(none(1, 1));
        expect(sshd(ACCEPTED.replace("password", "publickey") + ": ED25519 SHA256:Zm9v", FAILED))
                .because("sshd adds which key it was")
                .suspect("nothing may follow", answer -> answer.successes() == 0)
                .toBe(none(1, 1));
    }

    @Test
    void keyboard_interactive_is_a_password_too() {
        expect(sshd(
                        FAILED.replace("password", "keyboard-interactive/pam"),
                        ACCEPTED.replace("password", "keyboard-interactive/pam")))
                .because("with PAM the guesses arrive by this method")
                .suspect("password only", answer -> answer.failures() == 0)
                .toBe(none(1, 1));
    }

    @Test
    void what_is_no_logon_counts_nothing() {
        expect(sshd(
                        "",
                        "nonsense",
                        FAILED.replace("ssh2", ""),
                        FAILED.replace("Failed", "Postponed"),
                        FAILED.replace("[811]", ""),
                        FAILED.replace("40022", "x"),
                        FAILED + "x",
                        FAILED + ":",
                        FAILED.replace("Failed", "message repeated 2 times: [ Failed"),
                        FAILED.replace("Failed", "message repeated x times: [ Failed") + "]",
                        "x" + FAILED))
                .because("one odd line must not stop the reading of a log")
                .toBe(none(0, 0));
        expect(List.of(sshd(), sshd(FAILED)))
                .because("no lines are no logons, and a line in form counts")
                .toBe(List.of(none(0, 0), none(1, 0)));
    }
}
