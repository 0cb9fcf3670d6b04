package portkata.kata;

import java.util.List;
import java.util.function.Predicate;
import org.junit.platform.engine.CancellationToken;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.report.Report;
import portkata.grader.report.Reporter;
import portkata.grader.result.ExerciseResult;
import portkata.grader.result.RunResult;
import portkata.grader.result.Verdict;
import portkata.grader.run.Engine;
import portkata.grader.run.HostMaker;
import portkata.grader.run.OrdinaryHosts;

/** Grades answers and reports on them: the same engine and report as under {@code mvn test}. */
final class Grading {

    private final Kit kit;

    Grading(Kit kit) {
        this.kit = kit;
    }

    /** Grades {@code topics} of {@code exercises}, with the answers in {@code graded}. */
    Report grade(List<ExerciseFiles> exercises, String graded, Predicate<String> topics) {
        OrdinaryHosts hosts = kit.hosts(graded);
        exercises.forEach(hosts::begin);
        return report(Engine.grade(kit.house(), exercises, hosts.forOneOfMany(), topics), graded);
    }

    /** Grades the learner's answer to one exercise until {@code token} is cancelled. */
    RunResult run(ExerciseFiles exercise, CancellationToken token, HostMaker hosts) {
        return Engine.grade(kit.house(), List.of(exercise), hosts, topic -> true, token);
    }

    /** Compares a run with the one before it, and remembers it if the answers are the learner's. */
    Report report(RunResult run, String graded) {
        return new Reporter(kit.house(), graded, kit.commands()).report(run);
    }

    static int exitCode(RunResult run) {
        if (!run.faults().isEmpty() || run.exercises().stream().anyMatch(Grading::hasKitFault)) {
            return ExitCode.KIT_FAILED;
        }
        return run.tally().failed() > 0 ? ExitCode.WRONG : ExitCode.FINE;
    }

    private static boolean hasKitFault(ExerciseResult exercise) {
        return exercise.cases().stream().anyMatch(one -> one.verdict() instanceof Verdict.KitFault);
    }
}
