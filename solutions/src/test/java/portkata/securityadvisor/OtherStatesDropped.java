package portkata.securityadvisor;

import java.util.List;
import java.util.Set;
import portkata.PortState;

/** Believes that what has no rank can be left out. */
final class OtherStatesDropped extends AlmostRight {

    @Override
    public List<PortState> rank(Criterion criterion, Set<PortState> states) {
        return right.rank(criterion, Set.of(PortState.OPEN, PortState.CLOSED, PortState.FILTERED)).stream()
                .filter(states::contains)
                .toList();
    }
}
