package portkata.securityadvisor;

import java.util.List;
import java.util.Set;
import portkata.PortState;

/** Believes that the last comes first. */
final class RanksBackwards extends AlmostRight {

    @Override
    public List<PortState> rank(Criterion criterion, Set<PortState> states) {
        List<PortState> ranked = right.rank(criterion, states);
        return ranked.stream()
                .sorted((a, b) -> ranked.indexOf(b) - ranked.indexOf(a))
                .toList();
    }
}
