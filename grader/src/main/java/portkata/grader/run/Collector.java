package portkata.grader.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;
import portkata.grader.result.CaseResult;
import portkata.grader.result.ExerciseResult;
import portkata.grader.result.RunResult;
import portkata.grader.result.Verdict;
import portkata.grading.Graded;
import portkata.grading.Values;

/** Listens to JUnit and gathers the verdicts of graded suites; other tests pass by unseen. */
public final class Collector implements TestExecutionListener {

    private static final String NO_TOPIC = "general";

    private final House house;
    private final Map<Class<?>, List<CaseResult>> casesBySuite = new ConcurrentHashMap<>();
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private @Nullable TestPlan plan;

    /** Starts with nothing collected, for the exercises of {@code house}. */
    public Collector(House house) {
        this.house = house;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        Optional<Class<?>> testClass = identifier.getSource().flatMap(Topics::testClass);
        Optional<Class<?>> suite = testClass.map(Topics::suite).filter(type -> type.isAnnotationPresent(Graded.class));
        if (suite.isEmpty()) {
            return;
        }
        if (identifier.isTest()) {
            String topic = testClass.flatMap(Topics::of).orElse(NO_TOPIC);
            casesBySuite
                    .computeIfAbsent(suite.get(), type -> Collections.synchronizedList(new ArrayList<>()))
                    .add(new CaseResult(topic, name(identifier), verdict(result), printed(result)));
        } else if (result.getStatus() == TestExecutionResult.Status.FAILED) {
            faults.add(identifier.getDisplayName() + " of " + suite.get().getSimpleName() + " could not be run: "
                    + reason(result));
        }
    }

    /** Gives what has been collected so far, by exercise number. */
    public RunResult result() {
        List<ExerciseResult> exercises = casesBySuite.entrySet().stream()
                .map(entry -> new ExerciseResult(
                        new ExerciseFiles(house, ExerciseFiles.contractOf(entry.getKey())),
                        List.copyOf(entry.getValue())))
                .sorted(Comparator.comparingInt(exercise -> exercise.files().number()))
                .toList();
        return new RunResult(exercises, List.copyOf(faults));
    }

    private static Verdict verdict(TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
            return new Verdict.Passed();
        }
        Optional<Throwable> thrown = result.getThrowable();
        return thrown.filter(Judged.class::isInstance)
                .map(judged -> ((Judged) judged).verdict())
                .orElseGet(() -> new Verdict.KitFault(reason(result)));
    }

    private static List<String> printed(TestExecutionResult result) {
        return result.getThrowable()
                .filter(Judged.class::isInstance)
                .map(judged -> ((Judged) judged).printed())
                .orElse(List.of());
    }

    private static String reason(TestExecutionResult result) {
        return result.getThrowable()
                .map(thrown -> Values.printable(thrown.toString()))
                .orElse("no reason given");
    }

    /** Puts the method's name before an invocation's, so that a name stays unique in its topic. */
    private String name(TestIdentifier identifier) {
        boolean isInvocation =
                identifier.getUniqueIdObject().getLastSegment().getType().endsWith("invocation");
        return isInvocation && plan != null
                ? plan.getParent(identifier)
                                .map(TestIdentifier::getDisplayName)
                                .orElse("")
                                .replaceFirst(" ?\\(.*\\)$", "")
                        + ": " + identifier.getDisplayName()
                : identifier.getDisplayName().replaceFirst(" ?\\(.*\\)$", "");
    }
}
