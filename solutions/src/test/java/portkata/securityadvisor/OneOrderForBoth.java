package portkata.securityadvisor;

import java.util.List;
import java.util.Set;
import portkata.PortState;

/** Believes that certainty and secrecy are the same. */
final class OneOrderForBoth extends AlmostRight {

    @Override
    public List<PortState> rank(Criterion criterion, Set<PortState> states) {
        return right.rank(Criterion.CERTAINTY_NOTHING_LISTENS, states);
    }
}
