package portkata.securityadvisor;

import java.util.List;
import java.util.Set;
import portkata.PortState;

/** Believes that a ranking is always complete. */
final class AlwaysAllThree extends AlmostRight {

    @Override
    public List<PortState> rank(Criterion criterion, Set<PortState> states) {
        right.rank(criterion, states);
        return right.rank(criterion, Set.of(PortState.OPEN, PortState.CLOSED, PortState.FILTERED));
    }
}
