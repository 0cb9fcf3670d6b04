package portkata.securityadvisor;

import static portkata.PortState.CLOSED;
import static portkata.PortState.CLOSED_FILTERED;
import static portkata.PortState.FILTERED;
import static portkata.PortState.OPEN;
import static portkata.PortState.OPEN_FILTERED;
import static portkata.PortState.UNFILTERED;
import static portkata.grading.Expect.expect;
import static portkata.grading.Expect.outcomeOf;
import static portkata.securityadvisor.Criterion.CERTAINTY_NOTHING_LISTENS;
import static portkata.securityadvisor.Criterion.LEAST_INFORMATION_GIVEN;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portkata.PortState;
import portkata.grading.Expect;

/** Asks for both orders of the states. */
abstract class TheCriterionCases extends Cases {

    private static final List<PortState> BY_CERTAINTY = List.of(CLOSED, FILTERED, OPEN);
    private static final List<PortState> BY_INFORMATION = List.of(FILTERED, CLOSED, OPEN);

    TheCriterionCases(SecurityAdvisor advisor) {
        super(advisor, List.of());
    }

    @Test
    void closed_is_the_surest_sign_that_nothing_listens() throws Exception {
        expectRank(CERTAINTY_NOTHING_LISTENS, BY_CERTAINTY, "a RST is the host's own word, a lost probe is nobody's");
    }

    @Test
    void filtered_tells_least() throws Exception {
        expectRank(LEAST_INFORMATION_GIVEN, BY_INFORMATION, "a closed port tells an attacker that the host is there");
    }

    @Test
    void two_criteria_give_two_orders() throws Exception {
        expectRank(
                CERTAINTY_NOTHING_LISTENS,
                List.of(CLOSED, FILTERED),
                "of three servers, only the closed one surely runs no SSH");
        expectRank(
                LEAST_INFORMATION_GIVEN,
                List.of(FILTERED, CLOSED),
                "whoever leaves out the criterion gets the wrong one of two right orders");
    }

    @Test
    void open_is_last_by_either_criterion() throws Exception {
        String why = "an open port tells most, and leaves no hope that nothing listens";
        expectRank(CERTAINTY_NOTHING_LISTENS, List.of(CLOSED, OPEN), why);
        expectRank(CERTAINTY_NOTHING_LISTENS, List.of(FILTERED, OPEN), why);
        expectRank(LEAST_INFORMATION_GIVEN, List.of(CLOSED, OPEN), why);
        expectRank(LEAST_INFORMATION_GIVEN, List.of(FILTERED, OPEN), why);
    }

    @Test
    void only_what_was_asked_is_ranked() throws Exception {
        for (Criterion criterion : Criterion.values()) {
            expectRank(criterion, List.of(OPEN), "a report ranks what the scan found, not what it might have found");
            expectRank(criterion, List.of(FILTERED), "a single state needs no neighbours");
            expectRank(criterion, List.of(), "a scan without results has no ranking");
        }
        expectRank(LEAST_INFORMATION_GIVEN, BY_INFORMATION, "and all three are ranked where all three are asked");
    }

    @Test
    void other_states_have_no_rank() throws Exception {
        for (PortState other : List.of(UNFILTERED, OPEN_FILTERED, CLOSED_FILTERED)) {
            for (Criterion criterion : Criterion.values()) {
                expectNoRank(criterion, Set.of(other));
                expectNoRank(criterion, asked(List.of(OPEN, other, CLOSED)));
            }
        }
        expectRank(CERTAINTY_NOTHING_LISTENS, BY_CERTAINTY, "the three of the interview do have a rank");
    }

    private void expectNoRank(Criterion criterion, Set<PortState> states) throws Exception {
        boolean isRankKnown =
                outcomeOf(() -> advisor.rank(criterion, asked(BY_CERTAINTY))).equals(order(criterion));
        expect(outcomeOf(() -> advisor.rank(criterion, states)))
                .because("a state that is left out in silence is missing from the report")
                .suspect(
                        "other states dropped",
                        answer -> isRankKnown && answer instanceof List<?> list && list.size() < states.size())
                .toBe(REFUSED);
    }

    private void expectRank(Criterion criterion, List<PortState> ranked, String why) throws Exception {
        List<Object> all = List.of(
                outcomeOf(() -> advisor.rank(CERTAINTY_NOTHING_LISTENS, asked(BY_CERTAINTY))),
                outcomeOf(() -> advisor.rank(LEAST_INFORMATION_GIVEN, asked(BY_CERTAINTY))));
        List<PortState> byNumber = List.of(OPEN, CLOSED, FILTERED);
        Expect<Object> answer =
                expect(outcomeOf(() -> advisor.rank(criterion, asked(ranked)))).because(why);
        answer.suspect("one order for both", any -> all.equals(List.of(BY_CERTAINTY, BY_CERTAINTY)))
                .suspect("filtered is surest", any -> all.equals(List.of(BY_INFORMATION, BY_INFORMATION)))
                .suspect("order of the enum", any -> all.equals(List.of(byNumber, byNumber)))
                .suspect(
                        "ranks backwards",
                        any -> all.equals(List.of(List.of(OPEN, FILTERED, CLOSED), List.of(OPEN, CLOSED, FILTERED))))
                .suspect("always all three", wrong -> wrong.equals(order(criterion)))
                .toBe(ranked);
    }

    private static List<PortState> order(Criterion criterion) {
        return criterion == CERTAINTY_NOTHING_LISTENS ? BY_CERTAINTY : BY_INFORMATION;
    }

    /** Asks in the order of the enum, so that the board always prints a question alike. */
    private static Set<PortState> asked(List<PortState> states) {
        return new LinkedHashSet<>(states.stream().sorted().toList());
    }
}
