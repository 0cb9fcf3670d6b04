package portkata.securityadvisor;

import static portkata.grading.Expect.outcomeOf;

import java.util.Map;

/**
 * Recognises one mistaken belief by all of the answers that it leads to, since one alone may have another cause.
 *
 * @param name its name in HINTS.md
 * @param signs what somebody who holds it answers to some telling observations
 */
record Belief(String name, Map<Observation, Object> signs) {

    boolean explains(SecurityAdvisor advisor) throws Exception {
        for (Map.Entry<Observation, Object> sign : signs.entrySet()) {
            if (!sign.getValue().equals(outcomeOf(() -> advisor.advise(sign.getKey())))) {
                return false;
            }
        }
        return true;
    }
}
