package portkata.securityadvisor;

import java.util.List;
import java.util.Set;
import portkata.PortState;

/** Believes that what hides best is surest to be absent. */
final class FilteredIsSurest extends AlmostRight {

    @Override
    public List<PortState> rank(Criterion criterion, Set<PortState> states) {
        return right.rank(Criterion.LEAST_INFORMATION_GIVEN, states);
    }
}
