package portkata.authloganalyzer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import portkata.Exercise;
import portkata.Tier;

/**
 * Find attacks on passwords in a log of logons.
 *
 * <p>The lines are one incident: no pattern has a window of its own, and every logon in them counts. They may come in
 * any order. A line that is not, from its first character to its last, of a form below counts nothing, and no line
 * causes an exception; no lines give a report of zeros. A source is any text without a space, IPv4 or IPv6; sources are
 * compared and reported as they are written.
 *
 * <h2>SSHD</h2>
 *
 * <pre>{@code
 * Mar  1 02:00:07 web1 sshd[811]: Failed password for invalid user bob from 203.0.113.5 port 40022 ssh2
 * Mar  1 02:00:09 web1 sshd-session[812]: Accepted publickey for eve from 2001:db8::5 port 40023 ssh2: ED25519 SHA256:Zm9v
 * Mar  1 02:00:12 web1 sshd[811]: message repeated 3 times: [ Failed password for invalid user bob from 203.0.113.5 port 40022 ssh2]
 * }</pre>
 *
 * <ul>
 *   <li>Time, host and program come first, single spaces between them; a day below 10 has a space before it instead of
 *       a digit. The host is any text without a space. The program is {@code sshd} or, since OpenSSH 9.8,
 *       {@code sshd-session}, with digits in brackets and a colon. A space and the message follow.
 *   <li>A failure begins with {@code Failed}, a success with {@code Accepted}; then a method and {@code for}. The
 *       methods are {@code password} and {@code keyboard-interactive/pam}, and for a success {@code publickey} as well.
 *       Other first words ({@code Postponed}, {@code Partial}, {@code Invalid}) and other methods are not counted.
 *       A client that offers several keys fails with some of them: {@code Failed publickey} is not counted.
 *   <li>{@code invalid user } before the name is taken off, once: the name behind it is the account.
 *   <li>The end is {@code from}, the source, {@code port}, digits, {@code ssh2}; behind it there may be a colon, a space
 *       and any text. The name is all that stands before the <em>last</em> such end: the attacker chooses it, it may be
 *       empty or hold spaces, and even hold a whole false end with text behind it. The case of a name counts.
 *   <li>{@code message repeated N times: [ … ]} around a message stands for N of it, from 1 to 9,999, besides the line
 *       that was written before. All are at the time of their line.
 *   <li>The month has its English name of three letters. There is no year: take the latest in which the day exists and
 *       the time, read in {@code zone}, is not after {@code now}; exactly {@code now} is allowed. February 29 can so be
 *       years ago. A time that the zone has twice, when its clocks go back, is the earlier one. Never asked: one
 *       that it skips, when they go forward.
 * </ul>
 *
 * <h2>WINDOWS</h2>
 *
 * <pre>{@code
 * 2026-03-01T02:00:07Z EventID=4625 LogonType=10 TargetUserName=Bob IpAddress=203.0.113.5
 * }</pre>
 *
 * <ul>
 *   <li>The five fields come in this order, single spaces between them. The time has an offset of its own ({@code Z} or
 *       like {@code +01:00}), and perhaps fractions of a second; {@code now} and {@code zone} do not matter.
 *   <li>4625 is a failure, 4624 a success. Logon types 3 (network; also RDP that NLA turned away) and 10 (RDP) count, the
 *       others do not. An IpAddress of {@code -} is no source, and the line is not counted.
 *   <li>The name is all that stands before the last {@code IpAddress=} and its space; it may be empty or hold spaces. Its
 *       case does not count: it is reported in lower case, of {@code Locale.ROOT}.
 * </ul>
 *
 * <h2>The patterns</h2>
 *
 * <p>A log shows no passwords, so spraying and stuffing cannot be told apart for sure. The third column and all of its
 * numbers are this exercise's conventions; nobody's standard says five.
 *
 * <table>
 *   <caption>Each line is looked for on its own; the same failure may count in several</caption>
 *   <tr><th>attack</th><th>one finding for each</th><th>when</th></tr>
 *   <tr><td>BRUTE_FORCE</td><td>source and user</td><td>5 or more failures of this source at this user</td></tr>
 *   <tr><td>SPRAY</td><td>source</td><td>it failed at 5 or more users from 1 to 4 times, at one of them at least
 *       twice</td></tr>
 *   <tr><td>STUFFING</td><td>source</td><td>it failed at 5 or more users from 1 to 4 times, at each of these
 *       once</td></tr>
 *   <tr><td>DISTRIBUTED</td><td>user</td><td>5 or more sources failed at it from 1 to 4 times each</td></tr>
 *   <tr><td>SUCCESS_AFTER_FAILURES</td><td>source and user</td><td>a success of this source at this user, before which
 *       this source had 3 or more failures, at whatever users</td></tr>
 * </table>
 *
 * <p>A finding counts only the failures that the line speaks of: SPRAY, STUFFING and DISTRIBUTED leave out users or
 * sources with 5 or more. SUCCESS_AFTER_FAILURES takes the earliest success that fits, and counts all of the source's
 * failures before it. Before means an earlier instant, or the same one and an earlier line.
 *
 * <p>{@link Finding} says what its times are, {@link AttackReport} in which order findings come: by attack, source and
 * user.
 *
 * <h2>Examples</h2>
 *
 * <p>With {@code now} 2026-03-02T00:00:00Z and the zone UTC, everything at 02:00:00 but the success half a minute later:
 *
 * <pre>{@code
 * analyze(the three lines of SSHD above, SSHD, now, zone)
 *     -> AttackReport(4, 1, [])
 * analyze(a, b and c fail once each from 203.0.113.5, then bob gets in from there, SSHD, now, zone)
 *     -> AttackReport(3, 1, [Finding(SUCCESS_AFTER_FAILURES, 203.0.113.5, bob, 3, 02:00:00, 02:00:30)])
 * analyze(fifty sources fail once each at administrator, SSHD, now, zone)
 *     -> AttackReport(50, 0, [Finding(DISTRIBUTED, empty, administrator, 50, 02:00:00, 02:00:00)])
 * }</pre>
 *
 * <h2>Background, not graded: Interview question 38</h2>
 *
 * <p>RDP on 3389, many countries, 2 AM: "brute force or credential stuffing" is the expected answer. It is a hypothesis,
 * which 4625 and 4624 decide. A limit for each source misses it, and a lockout of accounts can itself be abused.
 *
 * <p>Real logs are worse. With NLA, one RDP logon that succeeds leaves events of type 3 and of type 10, and one that
 * fails is of type 3, with some clients without an address. OpenSSH cuts a name after 100 characters. OpenSSH 10.0 has
 * an {@code sshd-auth} too, but Failed and Accepted are still written by its monitor, {@code sshd-session}.
 *
 * <p>Sources: OpenSSH's auth.c (auth_log), sshd-auth.c, and the notes of its releases 9.8 and 10.0; rsyslog's ratelimit.c
 * for repeated messages; RFC 3164, section 4.1.2, for the time without a year; Microsoft's descriptions of events 4624
 * and 4625; for NLA, which they leave out, reports of those who tried; MITRE ATT&amp;CK T1110.001 (guessing), .003
 * (spraying) and .004 (stuffing).
 */
@Exercise(number = 14, tier = Tier.MID, title = "Auth log analyzer", minutes = 60)
public interface AuthLogAnalyzer {

    /**
     * Counts the logons of a log and names the attacks in it.
     *
     * @param lines in any order, without line breaks
     * @param format of all lines
     * @param now when the log was read
     * @param zone of the host that wrote the times of SSHD
     */
    AttackReport analyze(List<String> lines, LogFormat format, Instant now, ZoneId zone);
}
