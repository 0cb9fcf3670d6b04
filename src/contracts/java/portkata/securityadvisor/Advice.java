package portkata.securityadvisor;

import java.util.Optional;

/**
 * Holds what a report says about one port.
 *
 * @param severity how much it matters
 * @param action what to do
 * @param alternative what to use instead; empty where there is nothing to move to
 */
public record Advice(Severity severity, Action action, Optional<Alternative> alternative) {

    /** Shows what there is, for example {@code HIGH REPLACE by POP3S 995} or {@code INFO NOTHING}. */
    @Override
    public String toString() {
        return severity + " " + action
                + alternative
                        .map(one -> (action == Action.INVESTIGATE ? ", else " : " by ") + one)
                        .orElse("");
    }
}
