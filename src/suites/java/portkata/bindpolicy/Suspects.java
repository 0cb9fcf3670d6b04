package portkata.bindpolicy;

import static portkata.grading.Expect.outcomeOf;

import java.util.List;
import portkata.grading.Expect;

/**
 * Names the belief that explains all answers of a submission to some telling questions.
 *
 * <p>One wrong answer seldom tells which belief is behind it: with the start at 80, a constant and a rule about
 * well-known ports refuse the same ports. So a belief is suspected only if it fits every answer.
 *
 * @param names the beliefs that fit; empty for a right submission, and for one whose mistake is not known
 */
record Suspects(List<String> names) {

    /** Asks the questions; do so first in a case, since the board shows the call made last. */
    static Suspects among(List<Belief> beliefs, BindPolicy policy, List<Integer> ports, List<ServerProcess> processes)
            throws Exception {
        List<Belief> fitting = beliefs;
        for (ServerProcess process : processes) {
            for (int port : ports) {
                Object outcome = outcomeOf(() -> policy.mayBind(port, process));
                fitting = fitting.stream()
                        .filter(belief -> outcome.equals(belief.mayBind().test(port, process)))
                        .toList();
            }
        }
        return new Suspects(fitting.stream().map(Belief::name).toList());
    }

    /** Adds what is suspected to an expectation about an answer. */
    <T> Expect<T> addedTo(Expect<T> expectation) {
        names.forEach(name -> expectation.suspect(name, answer -> true));
        return expectation;
    }
}
