package portkata.grader.run;

import java.util.List;
import java.util.function.Predicate;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;
import portkata.grader.result.RunResult;

/** Grades exercises without a build tool: the same suites and verdicts as under Maven, started by the kit itself. */
public final class Engine {

    /** No listener from a service file: what is printed, and which processes are started, is the caller's business. */
    private static final LauncherConfig QUIET = LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .build();

    private Engine() {}

    /**
     * Grades {@code exercises} with the answers that {@code hosts} offers.
     *
     * @return one result an exercise, by number
     */
    public static RunResult grade(House house, List<ExerciseFiles> exercises, HostMaker hosts) {
        return grade(house, exercises, hosts, topic -> true);
    }

    /**
     * Grades the topics that {@code topics} accepts by name.
     *
     * @return one result an exercise, by number, with the cases of those topics
     */
    public static RunResult grade(
            House house, List<ExerciseFiles> exercises, HostMaker hosts, Predicate<String> topics) {
        return grade(house, exercises, hosts, topics, CancellationToken.disabled());
    }

    /**
     * Grades until {@code token} is cancelled.
     *
     * @return one result an exercise, by number; after a cancellation with the cases that were done by then
     */
    public static RunResult grade(
            House house,
            List<ExerciseFiles> exercises,
            HostMaker hosts,
            Predicate<String> topics,
            CancellationToken token) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(exercises.stream()
                        .map(exercise -> DiscoverySelectors.selectClass(exercise.suiteClass()))
                        .toList())
                .filters((PostDiscoveryFilter)
                        test -> FilterResult.includedIf(Topics.of(test).stream().allMatch(topics)))
                .build();
        Collector collector = new Collector(house);
        try (LauncherSession session = LauncherFactory.openSession(QUIET)) {
            hosts.serve(session);
            session.getLauncher()
                    .execute(LauncherExecutionRequestBuilder.request(request)
                            .listeners(collector)
                            .cancellationToken(token)
                            .build());
        }
        return collector.result();
    }
}
