package portkata.securityadvisor;

import java.util.List;
import java.util.Set;
import portkata.NotStarted;
import portkata.PortState;

/** Solve it here; the statement is the Javadoc of {@link SecurityAdvisor}. */
public final class SecurityAdvisorSolution implements SecurityAdvisor {

    @Override
    public List<PortState> rank(Criterion criterion, Set<PortState> states) {
        throw new NotStarted();
    }

    @Override
    public Advice advise(Observation observation) {
        throw new NotStarted();
    }
}
