package portkata.authloganalyzer;

import static portkata.grading.Expect.expect;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Asks the same of events of Windows. */
abstract class WindowsCases extends Cases {

    private static final String TIME = "2026-03-01T02:00:00Z";
    private static final String BOB = failed(TIME, 10, "bob", "203.0.113.9");

    WindowsCases(AuthLogAnalyzer analyzer) {
        super(analyzer);
    }

    @Test
    void the_event_tells_failure_and_success() {
        expect(windows(BOB, BOB.replace("4625", "4624"), BOB, BOB.replace("4625", "4634")))
                .because("4625 is the failure and 4624 the success")
                .suspect("events swapped", answer -> answer.successes() == 2)
                .toBe(none(2, 1));
    }

    @Test
    void types_3_and_10_come_over_the_network() {
        expect(windows(failed(TIME, 3, "bob", "203.0.113.9"), BOB, BOB))
                .because("with NLA a refused RDP logon is of type 3")
                .suspect("only rdp type", answer -> answer.failures() == 2)
                .toBe(none(3, 0));
        expect(windows(
                        failed(TIME, 2, "bob", "203.0.113.9"),
                        failed(TIME, 5, "bob", "203.0.113.9"),
                        failed(TIME, 7, "bob", "203.0.113.9"),
                        BOB))
                .because("the cleaner at the keyboard is no attack over the network")
                .suspect("any logon type", answer -> answer.failures() == 4)
                .toBe(none(1, 0));
    }

    @Test
    void no_source_no_logon() {
        expect(windows(failed(TIME, 10, "bob", "-"), BOB))
                .because("a dash is no attacker")
                .suspect("dash is a source", answer -> answer.failures() == 2)
                .toBe(none(1, 0));
    }

    @Test
    void a_name_may_hold_a_false_source() {
        expect(fiveOf("x IpAddress=10.0.0.1", "203.0.113.9"))
                .because("here too the attacker writes a part of the log")
                .suspect(
                        "first address",
                        answer -> answer.findings().stream()
                                .anyMatch(f -> f.source().equals(Optional.of("10.0.0.1"))))
                .toBe(new AttackReport(5, 0, List.of(brute("203.0.113.9", "x ipaddress=10.0.0.1"))));
    }

    @Test
    void a_name_may_hold_a_false_event() {
        expect(windows(BOB))
                .because("a plain name misleads nobody")
                .suspect("events swapped", answer -> answer.successes() == 1)
                .toBe(none(1, 0));
        expect(fiveOf("x EventID=4624 LogonType=2", "203.0.113.9"))
                .because("what is behind TargetUserName= was typed by somebody")
                .suspect("event anywhere", answer -> answer.successes() == 5)
                .toBe(new AttackReport(5, 0, List.of(brute("203.0.113.9", "x eventid=4624 logontype=2"))));
    }

    @Test
    void a_name_may_be_empty_or_spaced() {
        expect(fiveOf("mary ann", "2001:db8::5"))
                .because("Windows allows spaces in names")
                .suspect("name ends at a space", answer -> answer.equals(none(0, 0)))
                .toBe(new AttackReport(5, 0, List.of(brute("2001:db8::5", "mary ann"))));
        expect(fiveOf("", "203.0.113.9"))
                .because("an empty name was tried as well")
                .toBe(new AttackReport(5, 0, List.of(brute("203.0.113.9", ""))));
    }

    @Test
    void names_of_windows_have_no_case() {
        expect(windows(BOB.replace("bob", "Bob"), BOB.replace("bob", "BOB"), BOB, BOB, BOB.replace("bob", "bOb")))
                .because("Windows takes all of these for one account")
                .suspect("case of windows counts", answer -> answer.equals(none(5, 0)))
                .toBe(new AttackReport(5, 0, List.of(brute("203.0.113.9", "bob"))));
    }

    @Test
    void each_time_has_its_offset() {
        expect(windows(
                        BOB.replace(TIME, "2026-03-01T03:00:00+01:00"),
                        BOB,
                        BOB,
                        BOB.replace(TIME, "2026-02-28T21:00:00-05:00"),
                        BOB.replace(TIME, "2026-03-01T02:00:00.000Z")))
                .because("collectors of several countries write into one log")
                .suspect(
                        "offset ignored",
                        answer -> answer.findings().stream()
                                .anyMatch(f -> f.first().equals(Instant.parse("2026-02-28T21:00:00Z"))))
                .toBe(new AttackReport(5, 0, List.of(brute("203.0.113.9", "bob"))));
        expect(windows(BOB.replace(TIME, "yesterday"), BOB))
                .because("what is no time counts nothing")
                .toBe(none(1, 0));
    }

    @Test
    void now_and_the_zone_do_not_matter() {
        expect(analyzer.analyze(
                        Collections.nCopies(5, BOB),
                        LogFormat.WINDOWS,
                        Instant.parse("2020-01-01T00:00:00Z"),
                        ZoneId.of("America/New_York")))
                .because("the time is whole")
                .toBe(new AttackReport(5, 0, List.of(brute("203.0.113.9", "bob"))));
    }

    @Test
    void a_success_after_failures_is_found_here_too() {
        expect(windows(BOB, BOB, BOB, BOB.replace("4625", "4624").replace("bob", "Amy")))
                .because("this line decides what the failures were")
                .toBe(new AttackReport(3, 1, List.of(got("203.0.113.9", "amy", 3, "02:00:00", "02:00:00"))));
    }

    @Test
    void each_format_reads_its_own_lines() {
        expect(List.of(
                        analyzer.analyze(List.of(FAILED), LogFormat.WINDOWS, NOW, UTC),
                        sshd(BOB, FAILED),
                        windows(BOB + " ", "x" + BOB, BOB.replace(" LogonType=10", ""))))
                .because("sshd writes no events, Windows no lines of sshd, and what is cut or longer is of no form")
                .toBe(List.of(none(0, 0), none(1, 0), none(0, 0)));
    }

    private AttackReport fiveOf(String user, String source) {
        return windows(Collections.nCopies(5, failed(TIME, 10, user, source)).toArray(String[]::new));
    }

    private static String failed(String time, int type, String user, String source) {
        return time + " EventID=4625 LogonType=" + type + " TargetUserName=" + user + " IpAddress=" + source;
    }
}
