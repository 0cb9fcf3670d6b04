package portkata.grader.listener;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import portkata.grader.board.Board;
import portkata.grader.board.Look;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;
import portkata.grader.report.Report;
import portkata.grader.report.Reporter;
import portkata.grader.result.RunResult;
import portkata.grader.run.Collector;
import portkata.grader.run.HostMaker;

/** Collects verdicts while somebody else runs the suites, and prints the board at the end. */
public final class BoardListener implements TestExecutionListener {

    private final Collector collector = new Collector(House.current());
    private final PrintStream out = System.out;

    /** Creates the listener; JUnit does. */
    public BoardListener() {}

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        collector.testPlanExecutionStarted(plan);
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        collector.executionFinished(identifier, result);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        RunResult result = collector.result();
        if (result.exercises().isEmpty() && result.faults().isEmpty()) {
            return;
        }
        String graded = System.getProperty(HostMaker.GRADED_PROPERTY, ExerciseFiles.LEARNER);
        Report report = new Reporter(House.current(), graded, MavenCommand.ofThisRun()).report(result);
        List<String> lines = new Board(look()).draw(report);
        out.println(String.join(System.lineSeparator(), lines));
        out.flush();
    }

    /** Asks Maven's JVM, which passes on what it knows of the terminal; elsewhere, this one. */
    private static Look look() {
        boolean isTerminal = System.getProperty("portkata.terminal") == null
                ? isOwnTerminal()
                : Boolean.getBoolean("portkata.terminal");
        return Look.of(System.getProperties(), System.getenv(), isTerminal, charset());
    }

    /** Asks the console where it can be asked, since from Java 22 on there may be one without a terminal behind it. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isOwnTerminal() {
        Console console = System.console();
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException impossible) {
            return false;
        }
    }

    private static Charset charset() {
        String named = System.getProperty("portkata.charset", System.getProperty("stdout.encoding", ""));
        return !named.isEmpty() && Charset.isSupported(named) ? Charset.forName(named) : StandardCharsets.UTF_8;
    }
}
