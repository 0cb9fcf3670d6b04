package portkata.securityadvisor;

import static portkata.PortState.CLOSED;
import static portkata.PortState.FILTERED;
import static portkata.PortState.OPEN;
import static portkata.securityadvisor.Action.HARDEN;
import static portkata.securityadvisor.Exposure.INTERNET;
import static portkata.securityadvisor.Service.SSH;
import static portkata.securityadvisor.Severity.MEDIUM;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portkata.PortState;

/** Asks about what cannot have been observed. */
abstract class NonsenseCases extends Cases {

    private static final Observation TOO_LONG = expecting(SSH, outside(65_536 + 22));
    private static final Observation CLOSED_ZERO = seen(0, CLOSED, INTERNET);
    private static final Observation GHOST = saying("SSH-2.0-x", seen(22, CLOSED, INTERNET));
    private static final Observation EMPTY_GHOST = saying("", seen(22, CLOSED, INTERNET));
    private static final Advice SSH_KEPT = advice(MEDIUM, HARDEN);

    private static final List<Belief> BELIEFS = List.of(
            new Belief("cut to sixteen bits", Map.of(TOO_LONG, SSH_KEPT)),
            new Belief("zero is a port", Map.of(outside(0), UNKNOWN_OUTSIDE, outside(-1), REFUSED)),
            new Belief("last port refused", Map.of(outside(65_535), REFUSED)),
            new Belief("checks open ports only", Map.of(CLOSED_ZERO, NO_WORRY, outside(0), REFUSED)),
            new Belief("contradiction believed", Map.of(GHOST, NO_WORRY, EMPTY_GHOST, NO_WORRY)),
            new Belief("a banner means open", Map.of(GHOST, advice(Severity.HIGH, Action.INVESTIGATE))),
            new Belief("empty banner is none", Map.of(GHOST, REFUSED, EMPTY_GHOST, NO_WORRY)));

    NonsenseCases(SecurityAdvisor advisor) {
        super(advisor, BELIEFS);
    }

    @Test
    void port_0_is_refused_and_1_is_not() throws Exception {
        expectRefusal(outside(0), "nobody can listen on 0: the report that says so is broken");
        expectRefusal(outside(-1), "-1 is how many programs say that they know no port");
        expectAdvice(UNKNOWN_OUTSIDE, outside(1), "1 is a port, if a rare one");
    }

    @Test
    void port_65536_is_refused_and_65535_is_not() throws Exception {
        expectRefusal(outside(65_536), "there are 16 bits for a port");
        expectRefusal(outside(Integer.MAX_VALUE), "there are 16 bits for a port");
        expectAdvice(UNKNOWN_OUTSIDE, outside(65_535), "it is the last port, and a good place to hide");
    }

    @Test
    void a_number_that_is_too_long_does_not_wrap_around() throws Exception {
        expectRefusal(TOO_LONG, "cut to 16 bits, 65558 is 22: advice about a port that nobody scanned");
        expectAdvice(SSH_KEPT, expecting(SSH, outside(22)), "22 itself is a port");
    }

    @Test
    void ports_are_checked_in_every_state() throws Exception {
        for (PortState state : PortState.values()) {
            expectRefusal(seen(0, state, INTERNET), "a broken report is broken for quiet ports too");
            expectRefusal(seen(65_536, state, INTERNET), "a broken report is broken for quiet ports too");
        }
        expectAdvice(NO_WORRY, seen(1, CLOSED, INTERNET), "a closed port 1 is what nearly all hosts have");
    }

    @Test
    void only_open_ports_send_banners() throws Exception {
        for (PortState state : List.of(CLOSED, FILTERED, PortState.UNFILTERED, PortState.OPEN_FILTERED)) {
            expectRefusal(saying("SSH-2.0-x", seen(22, state, INTERNET)), "two scans have been mixed up: run it again");
        }
        expectRefusal(
                saying("+OK", expecting(SSH, seen(22, PortState.CLOSED_FILTERED, INTERNET))),
                "two scans have been mixed up: run it again");
        expectAdvice(
                SSH_KEPT,
                saying("SSH-2.0-x", expecting(SSH, seen(22, OPEN, INTERNET))),
                "from an open port it is fine");
    }

    @Test
    void an_empty_banner_is_a_banner() throws Exception {
        expectRefusal(EMPTY_GHOST, "somebody connected and read nothing: then the port was not closed");
        expectRefusal(saying("", seen(22, FILTERED, INTERNET)), "somebody connected: then nothing was filtered");
        expectAdvice(NO_WORRY, seen(22, CLOSED, INTERNET), "without any banner, closed is closed");
    }
}
