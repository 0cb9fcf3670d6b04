package portkata.kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.result.CaseResult;
import portkata.grader.result.RunResult;
import portkata.grader.run.Collector;
import portkata.grader.run.Engine;
import portkata.grader.run.OrdinaryHosts;

/** Grades one answer, some of it right, wrong, crashing and missing, on each way, and compares case by case. */
class SamenessTest {

    private static final String MIXED = """
            package portkata.portlookup;

            import java.util.Optional;
            import java.util.Set;
            import java.util.SortedSet;
            import portkata.NotStarted;
            import portkata.Transport;

            public final class PortLookupSolution implements PortLookup {
                public Optional<String> service(int port, Transport transport) {
                    if (port == 53) throw new IllegalStateException();
                    if (port == 23) System.exit(1);
                    return Optional.of(port == 22 ? "ssh" : "http");
                }
                public SortedSet<Integer> ports(String service) { throw new NotStarted(); }
                public Set<Transport> transports(int port) { return port == 22 ? Set.of(Transport.TCP) : null; }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void every_way_of_grading_gives_the_same_verdicts() throws Exception {
        Checkout checkout = Checkout.in(folder).write(Checkout.ANSWER, MIXED);
        Map<String, String> graded = byCase(fromTheCommandLine(checkout));
        assertThat(graded.values()).contains("WrongAnswer", "Crashed", "NotStarted");
        assertThat(byCase(asBuildToolsAndEditorsDo(checkout))).isEqualTo(graded);
        assertThat(byCase(asAWatchDoes(checkout))).isEqualTo(graded);
    }

    private static RunResult fromTheCommandLine(Checkout checkout) {
        try (OrdinaryHosts hosts = new OrdinaryHosts(checkout.house(), ExerciseFiles.LEARNER, "")) {
            return Engine.grade(checkout.house(), checkout.house().exercises().subList(0, 1), hosts.forOneOfMany());
        }
    }

    /** Surefire and editors select the suite, and JUnit finds the rest by its service files. */
    private static RunResult asBuildToolsAndEditorsDo(Checkout checkout) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass("portkata.portlookup.PortLookupTest"))
                .build();
        Collector collector = new Collector(checkout.house());
        LauncherConfig quiet = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        try (LauncherSession session = LauncherFactory.openSession(quiet)) {
            new OrdinaryHosts(checkout.house(), ExerciseFiles.LEARNER, "").serve(session);
            session.getLauncher().execute(request, collector);
        }
        return collector.result();
    }

    private static RunResult asAWatchDoes(Checkout checkout) throws InterruptedException {
        BlockingQueue<WatchEvent> events = new LinkedBlockingQueue<>();
        PrintStream nobody = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        try (OrdinaryHosts hosts = new OrdinaryHosts(checkout.house(), ExerciseFiles.LEARNER, "");
                Kit kit = checkout.kit(nobody, false)) {
            Run.start(checkout.house().exercises().get(0), hosts.forOneOfMany(), new Grading(kit), events::add);
            return ((WatchEvent.Graded) events.take()).result();
        }
    }

    private static Map<String, String> byCase(RunResult run) {
        Map<String, String> verdicts = new TreeMap<>();
        for (CaseResult one : run.exercises().get(0).cases()) {
            verdicts.put(
                    one.topic() + ": " + one.name(), one.verdict().getClass().getSimpleName());
        }
        return verdicts;
    }
}
