package portkata.securityadvisor;

import static portkata.PortState.CLOSED;
import static portkata.PortState.CLOSED_FILTERED;
import static portkata.PortState.FILTERED;
import static portkata.PortState.OPEN_FILTERED;
import static portkata.PortState.UNFILTERED;
import static portkata.securityadvisor.Action.INVESTIGATE;
import static portkata.securityadvisor.Action.RESTORE;
import static portkata.securityadvisor.Action.VERIFY;
import static portkata.securityadvisor.Exposure.INTERNAL;
import static portkata.securityadvisor.Exposure.INTERNET;
import static portkata.securityadvisor.Service.DNS;
import static portkata.securityadvisor.Service.SSH;
import static portkata.securityadvisor.Service.TELNET;
import static portkata.securityadvisor.Severity.CRITICAL;
import static portkata.securityadvisor.Severity.HIGH;
import static portkata.securityadvisor.Severity.MEDIUM;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portkata.PortState;

/** Asks what to make of a port about which the scan says nothing certain. */
abstract class NoCertainAnswerCases extends Cases {

    private static final Observation SSH_FILTERED = expecting(SSH, seen(22, FILTERED, INTERNET));
    private static final Observation NOBODY_KNOWS = seen(22, FILTERED, INTERNET);
    private static final Advice TELNET_OPEN = advice(CRITICAL, INVESTIGATE, SSH, 22);

    private static final List<Belief> BELIEFS = List.of(
            new Belief("filtered is safe", Map.of(NOBODY_KNOWS, NO_WORRY)),
            new Belief("filtered is an outage", Map.of(SSH_FILTERED, advice(HIGH, RESTORE))),
            new Belief("open filtered is open", Map.of(seen(23, OPEN_FILTERED, INTERNET), TELNET_OPEN)),
            new Belief("unfiltered is open", Map.of(seen(23, UNFILTERED, INTERNET), TELNET_OPEN)),
            new Belief("closed filtered is closed", Map.of(seen(23, CLOSED_FILTERED, INTERNET), NO_WORRY)),
            new Belief("expectation forgotten", Map.of(SSH_FILTERED, LOOK_AGAIN, NOBODY_KNOWS, LOOK_AGAIN)),
            new Belief(
                    "advises on what is unknown",
                    Map.of(expecting(TELNET, seen(23, FILTERED, INTERNET)), advice(MEDIUM, VERIFY, SSH, 22))));

    NoCertainAnswerCases(SecurityAdvisor advisor) {
        super(advisor, BELIEFS);
    }

    @Test
    void filtered_proves_no_absence() throws Exception {
        expectAdvice(LOOK_AGAIN, NOBODY_KNOWS, "behind the filter SSH may run, for whoever is let through");
        expectAdvice(NO_WORRY, seen(22, CLOSED, INTERNET), "closed is an answer, filtered is none");
    }

    @Test
    void filtered_proves_no_outage() throws Exception {
        expectAdvice(LOOK_AGAIN_SOON, SSH_FILTERED, "the service may run well for those whom the firewall lets in");
        expectAdvice(
                advice(HIGH, RESTORE),
                expecting(SSH, seen(22, CLOSED, INTERNET)),
                "a RST proves the outage that silence only suggests");
    }

    @Test
    void an_expectation_makes_silence_more_urgent() throws Exception {
        for (Exposure exposure : Exposure.values()) {
            expectAdvice(
                    LOOK_AGAIN_SOON,
                    expecting(Service.HTTPS, seen(443, FILTERED, exposure)),
                    "customers may be locked out: ask from another place, soon");
            expectAdvice(LOOK_AGAIN, seen(443, FILTERED, exposure), "where nobody waits for an answer there is time");
        }
    }

    @Test
    void a_silent_udp_port_is_not_open() throws Exception {
        expectUncertain(OPEN_FILTERED, 161, "most UDP services are silent to a probe that they do not understand");
        expectAdvice(
                LOOK_AGAIN_SOON,
                expecting(DNS, udp(seen(53, OPEN_FILTERED, INTERNET))),
                "silence does not tell whether the name server runs: ask it for a name");
        expectAdvice(
                LOOK_AGAIN,
                seen(23, OPEN_FILTERED, INTERNET),
                "an alarm about a Telnet that nobody has seen costs the next alarm its credit");
    }

    @Test
    void a_reachable_port_is_not_yet_open() throws Exception {
        expectUncertain(UNFILTERED, 445, "an ACK scan maps firewall rules, and never finds a listener");
        expectAdvice(
                LOOK_AGAIN, seen(23, UNFILTERED, INTERNET), "open and closed ports answer an ACK with the same RST");
    }

    @Test
    void perhaps_closed_is_not_closed() throws Exception {
        expectUncertain(CLOSED_FILTERED, 3389, "half of that verdict is a firewall, which hides what it protects");
        expectAdvice(LOOK_AGAIN, seen(23, CLOSED_FILTERED, INTERNET), "half a proof that Telnet is gone is none");
        expectAdvice(NO_WORRY, seen(23, CLOSED, INTERNET), "closed alone, without the other half, is a proof");
    }

    @Test
    void nothing_is_replaced_unseen() throws Exception {
        expectAdvice(
                LOOK_AGAIN_SOON,
                expecting(TELNET, seen(23, FILTERED, INTERNET)),
                "first find out whether it is there at all");
        expectAdvice(
                LOOK_AGAIN_SOON,
                expecting(Service.POP3, seen(110, OPEN_FILTERED, INTERNAL)),
                "first find out whether it is there at all");
        expectAdvice(
                advice(HIGH, RESTORE, SSH, 22),
                expecting(TELNET, seen(23, CLOSED, INTERNET)),
                "what is surely down is set up anew, and better");
    }

    private void expectUncertain(PortState state, int port, String why) throws Exception {
        for (Exposure exposure : List.of(INTERNET, INTERNAL)) {
            expectAdvice(LOOK_AGAIN, udp(seen(port, state, exposure)), why);
            expectAdvice(LOOK_AGAIN_SOON, expecting(SSH, seen(port, state, exposure)), why);
        }
    }
}
