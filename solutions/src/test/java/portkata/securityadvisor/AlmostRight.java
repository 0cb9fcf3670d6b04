package portkata.securityadvisor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portkata.PortState;
import portkata.Transport;

/** Answers rightly, so that a mistake needs to write down only what it gets wrong. */
abstract class AlmostRight implements SecurityAdvisor {

    final SecurityAdvisor right = new SecurityAdvisorSolution();

    @Override
    public List<PortState> rank(Criterion criterion, Set<PortState> states) {
        return right.rank(criterion, states);
    }

    @Override
    public Advice advise(Observation o) {
        return right.advise(o);
    }

    static Advice plain(Severity severity, Action action) {
        return new Advice(severity, action, Optional.empty());
    }

    static Observation at(int port, Observation o) {
        return new Observation(port, o.transport(), o.state(), o.expected(), o.exposure(), o.banner());
    }

    static Observation over(Transport transport, Observation o) {
        return new Observation(o.port(), transport, o.state(), o.expected(), o.exposure(), o.banner());
    }

    static Observation in(PortState state, Observation o) {
        return new Observation(o.port(), o.transport(), state, o.expected(), o.exposure(), o.banner());
    }

    static Observation expecting(Optional<Service> expected, Observation o) {
        return new Observation(o.port(), o.transport(), o.state(), expected, o.exposure(), o.banner());
    }

    static Observation to(Exposure exposure, Observation o) {
        return new Observation(o.port(), o.transport(), o.state(), o.expected(), exposure, o.banner());
    }

    static Observation saying(Optional<String> banner, Observation o) {
        return new Observation(o.port(), o.transport(), o.state(), o.expected(), o.exposure(), banner);
    }

    static boolean says(String beginning, Observation o) {
        return o.banner().filter(banner -> banner.startsWith(beginning)).isPresent();
    }

    /** Advises as if the inventory listed what was found; empty for a service that nobody recognises. */
    final Optional<Advice> asListed(Observation o) {
        return Stream.of(Service.values())
                .map(service -> right.advise(expecting(Optional.of(service), o)))
                .filter(advice -> advice.action() != Action.INVESTIGATE)
                .findFirst();
    }

    final boolean isUnknown(Observation o) {
        return o.state() == PortState.OPEN && asListed(o).isEmpty();
    }
}
