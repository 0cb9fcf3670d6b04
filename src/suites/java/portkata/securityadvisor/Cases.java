package portkata.securityadvisor;

import static portkata.grading.Expect.expect;
import static portkata.grading.Expect.outcomeOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portkata.PortState;
import portkata.Transport;
import portkata.grading.Expect;

/** Holds what the cases of every topic need: the submission, short words for observations, and the usual suspects. */
abstract class Cases {

    static final Class<?> REFUSED = IllegalArgumentException.class;

    static final Advice NO_WORRY = advice(Severity.INFO, Action.NOTHING);
    static final Advice LOOK_AGAIN = advice(Severity.LOW, Action.VERIFY);
    static final Advice LOOK_AGAIN_SOON = advice(Severity.MEDIUM, Action.VERIFY);
    static final Advice UNKNOWN_OUTSIDE = advice(Severity.MEDIUM, Action.INVESTIGATE);
    static final Advice UNKNOWN_INSIDE = advice(Severity.LOW, Action.INVESTIGATE);

    final SecurityAdvisor advisor;
    private final List<Belief> beliefs;

    Cases(SecurityAdvisor advisor, List<Belief> beliefs) {
        this.advisor = advisor;
        this.beliefs = beliefs;
    }

    static Observation seen(int port, PortState state, Exposure exposure) {
        return new Observation(port, Transport.TCP, state, Optional.empty(), exposure, Optional.empty());
    }

    static Observation outside(int port) {
        return seen(port, PortState.OPEN, Exposure.INTERNET);
    }

    static Observation inside(int port) {
        return seen(port, PortState.OPEN, Exposure.INTERNAL);
    }

    static Observation udp(Observation tcp) {
        return new Observation(tcp.port(), Transport.UDP, tcp.state(), tcp.expected(), tcp.exposure(), tcp.banner());
    }

    static Observation expecting(Service service, Observation seen) {
        return new Observation(
                seen.port(), seen.transport(), seen.state(), Optional.of(service), seen.exposure(), seen.banner());
    }

    static Observation saying(String banner, Observation seen) {
        return new Observation(
                seen.port(), seen.transport(), seen.state(), seen.expected(), seen.exposure(), Optional.of(banner));
    }

    static Advice advice(Severity severity, Action action) {
        return new Advice(severity, action, Optional.empty());
    }

    static Advice advice(Severity severity, Action action, Service secure, int port) {
        return new Advice(severity, action, Optional.of(new Alternative(secure, port)));
    }

    final void expectAdvice(Advice advice, Observation observation, String why) throws Exception {
        expectOutcome(advice, observation, why);
    }

    final void expectRefusal(Observation observation, String why) throws Exception {
        expectOutcome(REFUSED, observation, why);
    }

    private void expectOutcome(Object outcome, Observation observation, String why) throws Exception {
        List<String> suspects = new ArrayList<>();
        for (Belief belief : beliefs) {
            if (belief.explains(advisor)) {
                suspects.add(belief.name());
            }
        }
        Expect<Object> expectation =
                expect(outcomeOf(() -> advisor.advise(observation))).because(why);
        suspects.forEach(name -> expectation.suspect(name, answer -> true));
        expectation.toBe(outcome);
    }
}
