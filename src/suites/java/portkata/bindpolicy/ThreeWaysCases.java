package portkata.bindpolicy;

import static portkata.bindpolicy.Os.LINUX;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Asks what helps a process on Linux: root, the capability, or a port that needs neither. */
abstract class ThreeWaysCases extends Cases {

    private static final List<ServerProcess> TELLING = List.of(
            user(LINUX, DEFAULT_START),
            root(LINUX, DEFAULT_START),
            capable(LINUX, DEFAULT_START),
            capableRoot(LINUX, DEFAULT_START),
            root(LINUX, 49_152),
            capable(LINUX, 49_152));

    ThreeWaysCases(BindPolicy policy) {
        super(policy);
    }

    @Test
    void root_may_bind_any_port_and_a_user_may_not() throws Exception {
        Suspects suspects = suspects();
        expectFrom(
                DEFAULT_START,
                user(LINUX, DEFAULT_START),
                suspects,
                "without the limit, any user could pose as this host's web server");
        expectAll(root(LINUX, DEFAULT_START), suspects, "root holds every capability until it gives one up");
    }

    @Test
    void the_capability_is_enough_without_root() throws Exception {
        Suspects suspects = suspects();
        expectAll(
                capable(LINUX, DEFAULT_START),
                suspects,
                "with this one capability a server needs no root, and a bug in it gives away no root");
        expectFrom(
                DEFAULT_START,
                user(LINUX, DEFAULT_START),
                suspects,
                "a capability is given to one process: its neighbours without it stay shut out");
    }

    @Test
    void both_together_are_no_more_than_one() throws Exception {
        Suspects suspects = suspects();
        expectAll(capableRoot(LINUX, DEFAULT_START), suspects, "two keys to one door open it as well");
        expectFrom(DEFAULT_START, user(LINUX, DEFAULT_START), suspects, "and without either key the door remains shut");
    }

    @Test
    void permission_denied_on_80_has_more_than_one_cure() throws Exception {
        Suspects suspects = suspects();
        expectPermission(
                false, 80, user(LINUX, DEFAULT_START), suspects, "this is the EACCES of the interview question");
        expectPermission(true, 8080, user(LINUX, DEFAULT_START), suspects, "the cheapest cure is another port");
        expectPermission(true, 80, user(LINUX, 80), suspects, "the setting is a cure for every user of the host");
        expectPermission(
                true,
                80,
                capable(LINUX, DEFAULT_START),
                suspects,
                "setcap is the cure for one program that must have 80");
        expectPermission(
                true,
                80,
                root(LINUX, DEFAULT_START),
                suspects,
                "sudo works, which is why it is so often the wrong cure");
    }

    @Test
    void a_lowered_start_takes_nothing_from_those_with_rights() throws Exception {
        Suspects suspects = suspects();
        expectAll(root(LINUX, 80), suspects, "a start of 80 frees ports: it takes none from root");
        expectAll(capable(LINUX, 80), suspects, "a start of 80 frees ports: it takes none from the capability");
        expectFrom(80, user(LINUX, 80), suspects, "below 80 a user still needs one of the two");
    }

    @Test
    void a_raised_start_binds_only_those_without_rights() throws Exception {
        Suspects suspects = suspects();
        expectAll(root(LINUX, 49_152), suspects, "root is not held up at 1024, nor at any other start");
        expectAll(capable(LINUX, 49_152), suspects, "the capability counts wherever the start has been moved");
        expectAll(capableRoot(LINUX, 65_535), suspects, "even a start of 65535 holds up nobody who has rights");
        expectFrom(49_152, user(LINUX, 49_152), suspects, "users are whom the raised start is meant for");
    }

    private Suspects suspects() throws Exception {
        return Suspects.among(Beliefs.ABOUT_RIGHTS, policy, PORTS, TELLING);
    }
}
