package portkata.grader.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portkata.grader.hints.Hint;
import portkata.grader.report.Report;
import portkata.grader.result.Band;
import portkata.grader.result.CaseResult;
import portkata.grader.result.ExerciseResult;
import portkata.grader.result.Tally;
import portkata.grader.result.TopicResult;
import portkata.grader.result.Verdict;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report as JSON; what a case has nothing to say about is left out. */
public final class JsonReport {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonReport() {}

    /** Writes {@code report}. */
    public static String of(Report report) {
        Map<String, Object> all = counts(report.result().tally());
        all.put("band", Band.of(report.result().tally().share()).title());
        all.put(
                "exercises",
                report.result().exercises().stream().map(JsonReport::exercise).toList());
        all.put("fixed", names(report.changes().fixed()));
        all.put("newlyWrong", names(report.changes().regressed()));
        all.put("hints", report.hints().stream().map(JsonReport::hint).toList());
        all.put("warnings", report.warnings());
        all.put("next", report.next());
        return JSON.writeValueAsString(all);
    }

    private static Map<String, Object> counts(Tally tally) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("passed", tally.passed());
        counts.put("counted", tally.counted());
        counts.put("failed", tally.failed());
        counts.put("notStarted", tally.notStarted());
        counts.put("skipped", tally.skipped());
        counts.put("notRunHere", tally.notRunHere());
        return counts;
    }

    private static Map<String, Object> exercise(ExerciseResult exercise) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("number", exercise.files().number());
        all.put("name", exercise.name());
        all.putAll(counts(exercise.tally()));
        exercise.unusable().ifPresent(sentence -> all.put("unusable", sentence));
        all.put("topics", exercise.topics().stream().map(JsonReport::topic).toList());
        return all;
    }

    private static Map<String, Object> topic(TopicResult topic) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", topic.name());
        all.putAll(counts(topic.tally()));
        all.put("cases", topic.cases().stream().map(JsonReport::oneCase).toList());
        return all;
    }

    private static Map<String, Object> oneCase(CaseResult one) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", one.name());
        facts.put("verdict", VerdictWords.of(one.verdict()));
        if (one.verdict() instanceof Verdict.WrongAnswer wrong) {
            put(facts, "call", wrong.call());
            put(facts, "measured", wrong.observed());
            put(facts, "expected", wrong.expected());
            facts.put("actual", wrong.actual());
            put(facts, "why", wrong.why());
            put(facts, "misconception", wrong.misconception());
            put(facts, "lookAt", wrong.lookAt());
        } else if (one.verdict() instanceof Verdict.Crashed crashed) {
            facts.put("call", crashed.call());
            facts.put("crashed", crashed.what());
            put(facts, "lookAt", crashed.lookAt());
        } else if (one.verdict() instanceof Verdict.TooSlow slow) {
            facts.put("call", slow.call());
            put(facts, "lookAt", slow.lookAt());
        } else {
            put(facts, "reason", VerdictWords.reason(one.verdict()));
        }
        if (!one.printed().isEmpty()) {
            facts.put("printed", one.printed());
        }
        return facts;
    }

    private static Map<String, Object> hint(Hint hint) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("exercise", hint.exercise());
        facts.put("topic", hint.topic());
        facts.put("rung", hint.rung());
        facts.put("text", hint.text());
        put(facts, "misconception", hint.misconception());
        put(facts, "edgeCase", hint.edgeCase());
        return facts;
    }

    private static List<String> names(List<CaseResult> cases) {
        return cases.stream().map(one -> one.topic() + ": " + one.name()).toList();
    }

    private static void put(Map<String, Object> facts, String name, Optional<String> value) {
        value.ifPresent(known -> facts.put(name, known));
    }
}
