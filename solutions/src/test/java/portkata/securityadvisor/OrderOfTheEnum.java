package portkata.securityadvisor;

import java.util.List;
import java.util.Set;
import portkata.PortState;

/** Believes that states are ranked already. */
final class OrderOfTheEnum extends AlmostRight {

    @Override
    public List<PortState> rank(Criterion criterion, Set<PortState> states) {
        right.rank(criterion, states);
        return states.stream().sorted().toList();
    }
}
