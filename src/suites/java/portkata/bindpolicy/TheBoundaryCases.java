package portkata.bindpolicy;

import static portkata.bindpolicy.Os.LINUX;
import static portkata.bindpolicy.PortRange.REGISTERED;
import static portkata.bindpolicy.PortRange.WELL_KNOWN;
import static portkata.grading.Expect.expect;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks where the ports begin that any user of a Linux host may bind. */
abstract class TheBoundaryCases extends Cases {

    TheBoundaryCases(BindPolicy policy) {
        super(policy);
    }

    @Order(1)
    @ParameterizedTest(name = "start {0}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            1024  | by default 1024 is free to all: who asks for rights there runs a server as root for nothing
            80    | whoever sets 80 wants a web server without root, and keeps SSH on 22 out of users' hands
            443   | a start of 443 frees HTTPS and leaves 80 guarded: the limit is one number, not a list of ports
            10000 | a host may guard 8080 as well, so that no user takes it before the rightful server does
            49152 | a host of many users may leave them the dynamic ports alone
            """)
    void the_start_is_the_first_free_port(int start, String why) throws Exception {
        expectFrom(start, user(LINUX, start), suspects(start), why);
    }

    @Test
    void a_start_of_0_guards_nothing() throws Exception {
        Suspects suspects = suspects(0);
        expectAll(
                user(LINUX, 0),
                suspects,
                "Docker gives its containers a start of 0, so that an ordinary user there may bind 80");
        expectPermission(
                false,
                80,
                user(LINUX, DEFAULT_START),
                suspects,
                "outside the container the host's own start still holds");
    }

    @Test
    void even_port_1_follows_the_setting() throws Exception {
        Suspects suspects = suspects(2);
        expectFrom(2, user(LINUX, 2), suspects, "the kernel compares numbers: with a start of 2, port 1 is guarded");
        expectAll(user(LINUX, 1), suspects, "the kernel compares numbers: with a start of 1, nothing is left to guard");
    }

    @Test
    void moving_the_start_moves_no_range() throws Exception {
        Suspects suspects = suspects(10_000);
        expectPermission(
                true, 80, user(LINUX, 80), suspects, "what one host permits has nothing to do with the registry");
        expect(policy.range(80))
                .because("80 stays a well-known port on a host where anybody may bind it")
                .toBe(WELL_KNOWN);
        expectPermission(
                false,
                8080,
                user(LINUX, 10_000),
                suspects,
                "what one host forbids has nothing to do with the registry");
        expect(policy.range(8080))
                .because("8080 stays a registered port on a host that guards it")
                .toBe(REGISTERED);
    }

    private Suspects suspects(int start) throws Exception {
        return Suspects.among(
                Beliefs.ABOUT_THE_START,
                policy,
                PORTS,
                List.of(
                        user(LINUX, DEFAULT_START),
                        user(LINUX, 0),
                        user(LINUX, 80),
                        user(LINUX, 49_152),
                        user(LINUX, start)));
    }
}
