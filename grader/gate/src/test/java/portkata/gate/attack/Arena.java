package portkata.gate.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import portkata.attacked.Attacked;
import portkata.grader.child.Children;
import portkata.grader.compile.SourceCompiler;
import portkata.grader.compile.Submission;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;
import portkata.grader.result.CaseResult;
import portkata.grader.result.RunResult;
import portkata.grader.result.Verdict;
import portkata.grader.run.Engine;
import portkata.grader.subject.ProcessHost;

/** Grades submissions with tricks, one after the other with the same children, and looks for what they leave behind. */
final class Arena {

    private static final String ANSWERS = "exercises/src/main/java/";
    /** Shared by all arenas, since javac takes a second to warm up; it ends with this JVM. */
    private static final SourceCompiler COMPILER = new SourceCompiler(new Children());

    static {
        COMPILER.prepare();
    }

    private final Path root;

    /** Threads inherit it from one another, which tells the grader's from those of tests that run beside. */
    private final ThreadGroup group = new ThreadGroup("arena");

    private final Children children;
    private final Set<String> allCases;
    private final Set<String> honestlyWrong;

    private Arena(Path root) throws Exception {
        this.root = root;
        this.children = inGroup(Children::new);
        Path contracts = Files.createDirectories(root.resolve("src/contracts/java/portkata/attacked"));
        Files.writeString(contracts.resolve("Attacked.java"), "// compiled with the tests\n");
        this.allCases = passed(Trick.none(), true);
        this.honestlyWrong = passed(Trick.none(), false);
        assertThat(allCases).hasSize(14);
        assertThat(honestlyWrong).hasSize(7).isSubsetOf(allCases);
    }

    static Arena in(Path root) throws Exception {
        return new Arena(root);
    }

    /** Asserts that a trick costs exactly {@code lost}, whatever else the submission answers, and only itself. */
    void assertCosts(Trick trick, String... lost) throws Exception {
        assertThat(allCases).containsAll(List.of(lost));
        assertThat(passed(trick, false))
                .as("on a wrong base")
                .containsExactlyInAnyOrderElementsOf(without(honestlyWrong, lost));
        assertThat(passed(trick, true))
                .as("on a right base")
                .containsExactlyInAnyOrderElementsOf(without(allCases, lost));
    }

    void assertCostsNothing(Trick trick) throws Exception {
        assertCosts(trick);
    }

    void assertCostsEverything(Trick trick) throws Exception {
        assertCosts(trick, allCases.toArray(new String[0]));
    }

    /** Asserts that a trick earns nothing, where chance decides how much it costs. */
    void assertEarnsNothing(Trick trick) throws Exception {
        assertThat(passed(trick, false)).as("on a wrong base").isSubsetOf(honestlyWrong);
        assertThat(passed(trick, true)).as("on a right base").isSubsetOf(allCases);
    }

    private static Set<String> without(Set<String> cases, String... lost) {
        Set<String> rest = new LinkedHashSet<>(cases);
        Arrays.asList(lost).forEach(rest::remove);
        return rest;
    }

    /** Names the cases that pass, and asserts that nobody takes the blame for the submission. */
    Set<String> passed(Trick trick, boolean right) throws Exception {
        List<CaseResult> cases = cases(trick, right);
        assertThat(cases).extracting(CaseResult::verdict).doesNotHaveAnyElementsOfTypes(Verdict.KitFault.class);
        return cases.stream()
                .filter(one -> one.verdict().isPassed())
                .map(CaseResult::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<CaseResult> cases(Trick trick, boolean right) throws Exception {
        Path house = Files.createTempDirectory(root, "house");
        Path answer = house.resolve(ANSWERS + "portkata/attacked/AttackedSolution.java");
        Files.createDirectories(answer.getParent());
        Files.writeString(answer, trick.source(right, record(house).toString()));
        for (var file : trick.files().entrySet()) {
            Path beside = house.resolve(ANSWERS + file.getKey());
            Files.createDirectories(beside.getParent());
            Files.writeString(beside, file.getValue());
        }
        RunResult run = inGroup(() -> grade(new House(house)));
        assertThat(run.faults()).isEmpty();
        return run.exercises().get(0).cases();
    }

    private RunResult grade(House house) {
        ExerciseFiles exercise = new ExerciseFiles(house, Attacked.class);
        return Engine.grade(
                house,
                List.of(exercise),
                contract ->
                        ProcessHost.fromSources(Submission.of(exercise, ExerciseFiles.LEARNER), COMPILER, children));
    }

    private <T> T inGroup(Callable<T> task) throws Exception {
        FutureTask<T> future = new FutureTask<>(task);
        new Thread(group, future, "arena").start();
        return future.get();
    }

    /**
     * Asserts that an honest submission is graded as ever, ends the children, and asserts that they have left no process, no
     * folder and no thread.
     */
    void close() throws Exception {
        assertThat(passed(Trick.none(), true)).as("the next submission").isEqualTo(allCases);
        inGroup(() -> {
            children.close();
            return true;
        });
        Set<Path> folders = folders();
        assertThat(folders).filteredOn(Files::exists).as("folders left").isEmpty();
        assertThat(LeftBehind.marked(folders)).as("processes left").isEmpty();
        assertThat(LeftBehind.threads(group)).as("threads left").isEmpty();
    }

    private static Path record(Path house) {
        return house.resolve("folders.txt");
    }

    /** Gives the folders of all children that have run a submission; each submission writes its own down. */
    private Set<Path> folders() throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        try (DirectoryStream<Path> houses = Files.newDirectoryStream(root, "house*")) {
            for (Path house : houses) {
                Files.readAllLines(record(house)).forEach(folder -> folders.add(Path.of(folder)));
            }
        }
        return folders;
    }
}
