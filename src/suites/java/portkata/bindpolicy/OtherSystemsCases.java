package portkata.bindpolicy;

import static portkata.bindpolicy.Os.CLASSIC_UNIX;
import static portkata.bindpolicy.Os.LINUX;
import static portkata.bindpolicy.Os.WINDOWS;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Asks the same on systems that have no capability and no setting. */
abstract class OtherSystemsCases extends Cases {

    private static final Suspects NOBODY = new Suspects(List.of());

    OtherSystemsCases(BindPolicy policy) {
        super(policy);
    }

    @Test
    void windows_guards_no_port_and_a_classic_unix_does() throws Exception {
        Suspects suspects = onWindows();
        expectAll(
                user(WINDOWS, DEFAULT_START),
                suspects,
                "on Windows a low port proves nothing: any process may have opened it");
        expectFrom(
                DEFAULT_START,
                user(CLASSIC_UNIX, DEFAULT_START),
                NOBODY,
                "on a Unix a low port was opened by root, whatever that is worth");
    }

    @Test
    void windows_does_not_know_the_setting() throws Exception {
        Suspects suspects = onWindows();
        String why = "the setting belongs to the kernel of Linux: a value in the inventory guards nothing on Windows";
        expectAll(user(WINDOWS, 49_152), suspects, why);
        expectAll(user(WINDOWS, 80), suspects, why);
        expectFrom(49_152, user(LINUX, 49_152), NOBODY, "on Linux the same value guards 8080");
    }

    @Test
    void rights_change_nothing_on_windows() throws Exception {
        Suspects suspects = onWindows();
        expectAll(root(WINDOWS, DEFAULT_START), suspects, "who needs no rights loses nothing by having them");
        expectAll(
                capable(WINDOWS, 49_152), suspects, "who needs no capability loses nothing by a field that names one");
        expectPermission(
                false, 80, user(LINUX, DEFAULT_START), NOBODY, "the same server without rights, moved to Linux, fails");
    }

    @Test
    void a_classic_unix_frees_the_ports_from_1024_on() throws Exception {
        Suspects suspects = onClassicUnix();
        expectFrom(
                DEFAULT_START,
                user(CLASSIC_UNIX, DEFAULT_START),
                suspects,
                "0 to 1023 is the interview's answer, and 1024 is free");
        expectAll(root(CLASSIC_UNIX, DEFAULT_START), suspects, "for root there is no limit");
    }

    @Test
    void a_classic_unix_cannot_be_opened_by_the_setting() throws Exception {
        Suspects suspects = onClassicUnix();
        String why = "the limit is built in: a server that relies on the setting does not start there";
        expectFrom(DEFAULT_START, user(CLASSIC_UNIX, 0), suspects, why);
        expectFrom(DEFAULT_START, user(CLASSIC_UNIX, 80), suspects, why);
        expectAll(user(LINUX, 0), NOBODY, "on Linux the setting is what counts");
    }

    @Test
    void a_classic_unix_cannot_be_closed_by_the_setting() throws Exception {
        Suspects suspects = onClassicUnix();
        String why = "the limit is built in: whoever relies on a raised one leaves 8080 to any user";
        expectFrom(DEFAULT_START, user(CLASSIC_UNIX, 49_152), suspects, why);
        expectFrom(DEFAULT_START, user(CLASSIC_UNIX, 65_535), suspects, why);
        expectAll(root(CLASSIC_UNIX, 49_152), suspects, "for root there is no limit, built in or not");
    }

    @Test
    void a_classic_unix_knows_root_alone() throws Exception {
        Suspects suspects = onClassicUnix();
        expectFrom(
                DEFAULT_START,
                capable(CLASSIC_UNIX, DEFAULT_START),
                suspects,
                "CAP_NET_BIND_SERVICE is a word of Linux: elsewhere a server has to bind 80 before it drops root");
        expectAll(capableRoot(CLASSIC_UNIX, DEFAULT_START), suspects, "root needs nothing besides");
        expectAll(capable(LINUX, DEFAULT_START), NOBODY, "on Linux the capability is enough");
    }

    @Test
    void one_server_meets_three_rules() throws Exception {
        Suspects unix = onClassicUnix();
        Suspects windows = onWindows();
        String lowered = "a server that was tested on one system meets another rule on the next";
        expectPermission(true, 80, capable(LINUX, 0), NOBODY, lowered);
        expectPermission(false, 80, capable(CLASSIC_UNIX, 0), unix, lowered);
        expectPermission(true, 80, capable(WINDOWS, 0), windows, lowered);
        String raised = "a limit that was set for Linux protects no other system";
        expectPermission(false, 8080, user(LINUX, 10_000), NOBODY, raised);
        expectPermission(true, 8080, user(CLASSIC_UNIX, 10_000), unix, raised);
        expectPermission(true, 8080, user(WINDOWS, 10_000), windows, raised);
    }

    private Suspects onWindows() throws Exception {
        return Suspects.among(
                Beliefs.ABOUT_WINDOWS,
                policy,
                PORTS,
                List.of(user(WINDOWS, DEFAULT_START), user(WINDOWS, 49_152), root(WINDOWS, 49_152)));
    }

    private Suspects onClassicUnix() throws Exception {
        return Suspects.among(
                Beliefs.ABOUT_CLASSIC_UNIX,
                policy,
                PORTS,
                List.of(
                        user(CLASSIC_UNIX, DEFAULT_START),
                        user(CLASSIC_UNIX, 80),
                        user(CLASSIC_UNIX, 49_152),
                        capable(CLASSIC_UNIX, DEFAULT_START),
                        root(CLASSIC_UNIX, DEFAULT_START)));
    }
}
