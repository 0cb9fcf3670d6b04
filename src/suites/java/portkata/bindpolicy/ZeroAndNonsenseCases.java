package portkata.bindpolicy;

import static portkata.bindpolicy.Os.CLASSIC_UNIX;
import static portkata.bindpolicy.Os.LINUX;
import static portkata.bindpolicy.Os.WINDOWS;
import static portkata.bindpolicy.PortRange.DYNAMIC;
import static portkata.bindpolicy.PortRange.WELL_KNOWN;
import static portkata.grading.Expect.expect;
import static portkata.grading.Expect.outcomeOf;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Asks for both ends of the number space, and for what lies beyond them. */
abstract class ZeroAndNonsenseCases extends Cases {

    private static final ServerProcess USER = user(LINUX, DEFAULT_START);

    ZeroAndNonsenseCases(BindPolicy policy) {
        super(policy);
    }

    @Test
    void zero_asks_linux_for_any_free_port() throws Exception {
        expectZero(USER);
        expect(outcomeOf(() -> policy.mayBind(1, USER)))
                .because("0 is a request for any port, 1 is a port, and guarded like its neighbours")
                .toBe(false);
    }

    @Test
    void zero_asks_a_classic_unix_for_any_free_port() throws Exception {
        expectZero(user(CLASSIC_UNIX, DEFAULT_START));
        expect(outcomeOf(() -> policy.mayBind(1, user(CLASSIC_UNIX, DEFAULT_START))))
                .because("0 is a request for any port, 1 is a port, and guarded like its neighbours")
                .toBe(false);
    }

    @Test
    void zero_is_granted_to_everybody() throws Exception {
        for (ServerProcess process : everybody()) {
            expectZero(process);
        }
        expect(outcomeOf(() -> policy.mayBind(1, user(LINUX, 65_535))))
                .because("a start of 65535 guards every port below it, and 0 is no port")
                .toBe(false);
    }

    @Test
    void port_65535_is_granted_to_everybody() throws Exception {
        for (ServerProcess process : everybody()) {
            boolean isNeighbourAPort =
                    !outcomeOf(() -> policy.mayBind(65_534, process)).equals(REFUSED);
            expect(outcomeOf(() -> policy.mayBind(65_535, process)))
                    .because("no start lies above 65535, so nobody needs rights for it")
                    .suspect("last port refused", answer -> answer.equals(REFUSED) && isNeighbourAPort)
                    .toBe(true);
        }
        expect(outcomeOf(() -> policy.mayBind(65_534, user(LINUX, 65_535))))
                .because("with the highest start there is, 65534 is still below it")
                .toBe(false);
    }

    @Test
    void a_negative_port_is_refused_and_0_is_not() throws Exception {
        Suspects suspects = aboutNumbers();
        expectRefusal(-1, USER, suspects, "-1 is how many programs say that they know no port");
        expectRefusal(Integer.MIN_VALUE, USER, suspects, "an arithmetic slip should be heard at once");
        expectZero(USER);
    }

    @Test
    void port_65536_is_refused_and_65535_is_not() throws Exception {
        Suspects suspects = aboutNumbers();
        expectRefusal(
                65_536, USER, suspects, "in C, 65536 becomes 0 on its way into 16 bits, and bind opens any free port");
        expectRefusal(Integer.MAX_VALUE, USER, suspects, "an arithmetic slip should be heard at once");
        expect(outcomeOf(() -> policy.mayBind(65_535, USER)))
                .because("a check that refuses real ports is worse than none")
                .toBe(true);
    }

    @Test
    void a_number_that_is_too_long_does_not_wrap_around() throws Exception {
        Suspects suspects = aboutNumbers();
        String why = "cut to 16 bits, 73616 is 8080: a check that says yes has checked another port than it was asked";
        expectRefusal(65_536 + 8080, USER, suspects, why);
        expectRefusal(65_536 + 80, USER, suspects, "cut to 16 bits, 65616 is 80: nobody asked for that");
        expect(outcomeOf(() -> policy.mayBind(8080, USER)))
                .because("a check that refuses real ports is worse than none")
                .toBe(true);
    }

    @Test
    void what_is_no_port_is_refused_to_everybody() throws Exception {
        Suspects suspects = aboutNumbers();
        String why = "permission for every port does not turn a number into a port";
        for (ServerProcess process : everybody()) {
            expectRefusal(-1, process, suspects, why);
            expectRefusal(65_536, process, suspects, why);
        }
        expect(outcomeOf(() -> policy.mayBind(1, root(LINUX, DEFAULT_START))))
                .because("a check that refuses real ports is worse than none")
                .toBe(true);
    }

    @Test
    void what_is_no_port_lies_in_no_range() throws Exception {
        boolean isCut = outcomeOf(() -> policy.range(-1)).equals(DYNAMIC)
                && outcomeOf(() -> policy.range(65_536)).equals(WELL_KNOWN);
        for (int number : List.of(-1, Integer.MIN_VALUE, 65_536, 65_536 + 80, Integer.MAX_VALUE)) {
            expect(outcomeOf(() -> policy.range(number)))
                    .because("a range for what is no port would look like knowledge")
                    .suspect("cut to sixteen bits", answer -> isCut)
                    .toBe(REFUSED);
        }
        expect(outcomeOf(() -> policy.range(0)))
                .because("0 can be written into a packet, so it has a range")
                .toBe(WELL_KNOWN);
        expect(outcomeOf(() -> policy.range(65_535)))
                .because("65535 is the last number of 16 bits")
                .toBe(DYNAMIC);
    }

    @Test
    void a_negative_start_is_refused_and_a_start_of_0_is_not() throws Exception {
        expectSettingRefused(8080, user(LINUX, -1), "taken at its word, -1 would open every port to every user");
        expectSettingRefused(8080, user(LINUX, Integer.MIN_VALUE), "no host has such a setting: somebody mistyped it");
        expect(outcomeOf(() -> policy.mayBind(80, user(LINUX, 0))))
                .because("0 is the lowest start, and the one that Docker gives its containers")
                .toBe(true);
    }

    @Test
    void a_start_of_65536_is_refused_and_65535_is_not() throws Exception {
        expectSettingRefused(8080, user(LINUX, 65_536), "the kernel takes no start above 65535, so no host has one");
        expectSettingRefused(65_535, user(LINUX, 65_536), "the kernel takes no start above 65535, so no host has one");
        expect(outcomeOf(() -> policy.mayBind(8080, user(LINUX, 65_535))))
                .because("65535 is the highest start: strict, but no nonsense")
                .toBe(false);
    }

    @Test
    void a_start_that_decides_nothing_is_checked_all_the_same() throws Exception {
        String why = "a mistyped inventory should be noticed here, and not when the next host relies on the line";
        for (ServerProcess process : everybody(-1, 65_536)) {
            for (int port : List.of(0, 80, 65_535)) {
                expectSettingRefused(port, process, why);
            }
        }
        expect(outcomeOf(() -> policy.mayBind(80, user(WINDOWS, 65_535))))
                .because("a start within the limits is ignored on Windows, and refused nowhere")
                .toBe(true);
    }

    private void expectZero(ServerProcess process) throws Exception {
        boolean knowsFreePorts = outcomeOf(() -> policy.mayBind(8080, USER)).equals(true);
        boolean isNeighbourAPort = !outcomeOf(() -> policy.mayBind(1, process)).equals(REFUSED);
        expect(outcomeOf(() -> policy.mayBind(0, process)))
                .because("0 asks for any free port, as every client does before it connects")
                .suspect("zero is privileged", answer -> answer.equals(false) && knowsFreePorts)
                .suspect("zero is no port", answer -> answer.equals(REFUSED) && isNeighbourAPort)
                .toBe(true);
    }

    private void expectRefusal(int number, ServerProcess process, Suspects suspects, String why) throws Exception {
        suspects.addedTo(
                        expect(outcomeOf(() -> policy.mayBind(number, process))).because(why))
                .toBe(REFUSED);
    }

    private void expectSettingRefused(int port, ServerProcess process, String why) throws Exception {
        ServerProcess user = user(LINUX, process.unprivilegedPortStart());
        boolean isCheckedForUsers = outcomeOf(() -> policy.mayBind(8080, user)).equals(REFUSED);
        expect(outcomeOf(() -> policy.mayBind(port, process)))
                .because(why)
                .suspect("checks only what it uses", answer -> isCheckedForUsers)
                .suspect("trusts the setting", answer -> !isCheckedForUsers)
                .toBe(REFUSED);
    }

    private Suspects aboutNumbers() throws Exception {
        return Suspects.among(
                Beliefs.ABOUT_NUMBERS, policy, List.of(-1, 65_536, 65_536 + 80, 65_536 + 8080), List.of(USER));
    }
}
