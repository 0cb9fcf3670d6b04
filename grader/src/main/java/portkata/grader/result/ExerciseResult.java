package portkata.grader.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portkata.grader.house.ExerciseFiles;

/**
 * Holds the cases of one exercise that were graded, in the suite's order.
 *
 * @param files the exercise
 */
public record ExerciseResult(ExerciseFiles files, List<CaseResult> cases) {

    /** Gives the exercise's name. */
    public String name() {
        return files.name();
    }

    /** Counts the cases. */
    public Tally tally() {
        return Tally.of(cases);
    }

    /** Groups the cases by topic, in the suite's order. */
    public List<TopicResult> topics() {
        Map<String, List<CaseResult>> byTopic = new LinkedHashMap<>();
        cases.forEach(one ->
                byTopic.computeIfAbsent(one.topic(), name -> new ArrayList<>()).add(one));
        return byTopic.entrySet().stream()
                .map(entry -> new TopicResult(name(), entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** Gives the one sentence that explains why nothing of the submission could be called; empty when it could. */
    public Optional<String> unusable() {
        return cases.stream()
                .map(CaseResult::verdict)
                .filter(Verdict.Unusable.class::isInstance)
                .map(verdict -> ((Verdict.Unusable) verdict).sentence())
                .findFirst();
    }
}
