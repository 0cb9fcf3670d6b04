package portkata.securityadvisor;

import static portkata.PortState.CLOSED;
import static portkata.PortState.FILTERED;
import static portkata.PortState.OPEN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import portkata.PortState;
import portkata.securityadvisor.Profile.Risk;

/** Lets the state decide first, and for an open port the service, found and expected. */
public final class SecurityAdvisorSolution implements SecurityAdvisor {

    private static final int HIGHEST_PORT = 0xFFFF;

    @Override
    public List<PortState> rank(Criterion criterion, Set<PortState> states) {
        List<PortState> order = switch (criterion) {
            case CERTAINTY_NOTHING_LISTENS -> List.of(CLOSED, FILTERED, OPEN);
            case LEAST_INFORMATION_GIVEN -> List.of(FILTERED, CLOSED, OPEN);
        };
        if (!order.containsAll(states)) {
            throw new IllegalArgumentException(criterion + " ranks " + order + " and no other of " + states);
        }
        return order.stream().filter(states::contains).toList();
    }

    @Override
    public Advice advise(Observation observation) {
        check(observation);
        return switch (observation.state()) {
            case OPEN -> aboutOpen(observation);
            case CLOSED -> aboutClosed(observation);
            case FILTERED, UNFILTERED, OPEN_FILTERED, CLOSED_FILTERED ->
                plain(observation.expected().isPresent() ? Severity.MEDIUM : Severity.LOW, Action.VERIFY);
        };
    }

    private static void check(Observation observation) {
        if (observation.port() < 1 || observation.port() > HIGHEST_PORT) {
            throw new IllegalArgumentException("a port is a number from 1 to 65535, not " + observation.port());
        }
        if (observation.banner().isPresent() && observation.state() != OPEN) {
            throw new IllegalArgumentException("a banner comes from an open port, not from one " + observation.state());
        }
    }

    private static Advice aboutClosed(Observation observation) {
        return observation
                .expected()
                .map(service -> new Advice(Severity.HIGH, Action.RESTORE, alternativeTo(service)))
                .orElseGet(() -> plain(Severity.INFO, Action.NOTHING));
    }

    private static Optional<Alternative> alternativeTo(Service service) {
        return Profiles.of(service).flatMap(Profile::alternative);
    }

    private static Advice aboutOpen(Observation observation) {
        Optional<Profile> observed = observation
                .banner()
                .flatMap(Greetings::serviceThatSays)
                .flatMap(Profiles::of)
                .or(() -> Profiles.usuallyAt(observation.port(), observation.transport()));
        if (observed.isEmpty()) {
            boolean isPublic = observation.exposure() == Exposure.INTERNET;
            return plain(isPublic ? Severity.MEDIUM : Severity.LOW, Action.INVESTIGATE);
        }
        Profile profile = observed.get();
        Risk risk = profile.risk(observation.exposure());
        return observation.expected().equals(Optional.of(profile.service()))
                ? new Advice(risk.severity(), risk.action(), profile.alternative())
                : new Advice(oneAbove(risk.severity()), Action.INVESTIGATE, profile.alternative());
    }

    private static Severity oneAbove(Severity severity) {
        return switch (severity) {
            case INFO -> Severity.LOW;
            case LOW -> Severity.MEDIUM;
            case MEDIUM -> Severity.HIGH;
            case HIGH, CRITICAL -> Severity.CRITICAL;
        };
    }

    private static Advice plain(Severity severity, Action action) {
        return new Advice(severity, action, Optional.empty());
    }
}
