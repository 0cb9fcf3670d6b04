package portkata.bindpolicy;

import static portkata.bindpolicy.PortRange.DYNAMIC;
import static portkata.bindpolicy.PortRange.REGISTERED;
import static portkata.bindpolicy.PortRange.WELL_KNOWN;
import static portkata.grading.Expect.expect;
import static portkata.grading.Expect.outcomeOf;

import org.junit.jupiter.api.Test;

/** Asks for the ranges, on both sides of each boundary. */
abstract class ThreeRangesCases extends Cases {

    ThreeRangesCases(BindPolicy policy) {
        super(policy);
    }

    @Test
    void well_known_ports_end_at_1023() {
        expect(policy.range(1023))
                .because("a rule about system ports that stops too early leaves one of them out")
                .toBe(WELL_KNOWN);
        boolean registeredBehind = policy.range(1025) == REGISTERED;
        expect(policy.range(1024))
                .because("1024 is the first registered port: ten bits give 1024 numbers, and they begin with 0")
                .suspect("one too many well known", answer -> answer == WELL_KNOWN && registeredBehind)
                .toBe(REGISTERED);
    }

    @Test
    void registered_ports_end_at_49151() {
        boolean registeredBefore = policy.range(49_150) == REGISTERED;
        boolean dynamicBehind = policy.range(49_153) == DYNAMIC;
        expect(policy.range(49_151))
                .because("a service may be registered on any port up to 49151, so there may be a name to look up")
                .suspect("dynamic starts too early", answer -> answer == DYNAMIC && registeredBefore)
                .toBe(REGISTERED);
        expect(policy.range(49_152))
                .because("from 49152 on nothing is ever registered: a name for such a port is a guess")
                .suspect("dynamic starts too late", answer -> answer == REGISTERED && dynamicBehind)
                .toBe(DYNAMIC);
    }

    @Test
    void both_ends_lie_in_a_range() throws Exception {
        Object negative = outcomeOf(() -> policy.range(-1));
        expect(outcomeOf(() -> policy.range(0)))
                .because("the registry lists 0 among the system ports, as reserved")
                .suspect("zero has no range", answer -> answer.equals(REFUSED) && negative.equals(REFUSED))
                .toBe(WELL_KNOWN);
        expect(outcomeOf(() -> policy.range(65_535)))
                .because("sixteen bits hold 65535, and a scan of all ports covers it")
                .toBe(DYNAMIC);
        expect(outcomeOf(() -> policy.range(1)))
                .because("the lowest port that can be reached is a system port")
                .toBe(WELL_KNOWN);
    }

    @Test
    void what_linux_picks_for_a_client_is_mostly_registered() {
        boolean registeredBefore = policy.range(32_767) == REGISTERED;
        String why =
                "Linux takes client ports from 32768 to 60999: seen from the registry, most of them are registered";
        expect(policy.range(32_768))
                .because(why)
                .suspect("local port range is dynamic", answer -> answer == DYNAMIC && registeredBefore)
                .toBe(REGISTERED);
        expect(policy.range(41_000))
                .because(why)
                .suspect("local port range is dynamic", answer -> answer == DYNAMIC && registeredBefore)
                .toBe(REGISTERED);
        expect(policy.range(60_999))
                .because("an unknown peer on such a port is a client far more often than a service")
                .toBe(DYNAMIC);
        expect(policy.range(61_000))
                .because("where one system stops picking, the registry's range goes on")
                .toBe(DYNAMIC);
    }

    @Test
    void services_are_found_in_all_three_ranges() {
        expect(policy.range(80))
                .because("the services of nearly every interview question live among the well-known ports")
                .toBe(WELL_KNOWN);
        expect(policy.range(3389))
                .because("that RDP's port is merely registered makes it no less interesting to an attacker")
                .toBe(REGISTERED);
        expect(policy.range(8080))
                .because("8080 is registered as the alternative to 80 that needs no rights")
                .toBe(REGISTERED);
        expect(policy.range(51_820))
                .because("WireGuard listens on 51820 by habit: dynamic means unassigned, not unused")
                .toBe(DYNAMIC);
    }
}
