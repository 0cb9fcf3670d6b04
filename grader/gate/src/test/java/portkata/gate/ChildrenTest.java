package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import portkata.Exercise;
import portkata.grader.child.ChildCommand;
import portkata.grader.child.Children;
import portkata.grader.result.Verdict;

/** Looks at children from inside, through an answer that tells what it sees, and from outside. */
@Isolated("counts the processes and threads of this JVM")
@Timeout(120)
class ChildrenTest extends InASampleHouse {

    private static final String TELL = "throw new IllegalStateException(String.valueOf(%s));";

    ChildrenTest() {
        super("Sample");
    }

    @Test
    void a_child_cannot_use_more_heap_than_its_bound() {
        assertThat(verdicts("""
                java.util.List<byte[]> kept = new java.util.ArrayList<>();
                int megabytes = 0;
                try {
                    while (megabytes < 400) {
                        kept.add(new byte[1 << 20]);
                        megabytes++;
                    }
                } catch (OutOfMemoryError full) {
                    kept.clear();
                }
                return megabytes > 100 && megabytes <= 256 ? 2 * number : -megabytes;
                """)).hasSize(15).containsOnly(new Verdict.Passed());
    }

    @Test
    void a_child_cannot_use_more_memory_outside_its_heap_than_its_bound() {
        assertThat(verdicts("""
                try {
                    java.nio.ByteBuffer.allocateDirect(64 << 20);
                    return -1;
                } catch (OutOfMemoryError full) {
                    return 2 * number;
                }
                """)).hasSize(15).containsOnly(new Verdict.Passed());
    }

    @Test
    void a_child_that_uses_up_its_memory_is_a_crash_and_the_others_are_graded() {
        List<Verdict> verdicts = verdicts("if (number == 2) { return new long[1 << 30].length; } return 2 * number;");
        assertThat(verdicts.get(1))
                .isInstanceOfSatisfying(
                        Verdict.Crashed.class, crash -> assertThat(crash.what()).startsWith("OutOfMemoryError"));
        assertThat(verdicts).filteredOn(Verdict::isPassed).hasSize(14);
    }

    @Test
    void the_environment_holds_nothing_but_the_mark() {
        Set<String> names = new HashSet<>(List.of(
                told("System.getenv().keySet()").replaceAll("[\\[\\] ]", "").split(",", -1)));
        // Windows needs its root to open sockets; without the locale, Java cannot open files with names that are not
        // ASCII.
        names.removeAll(Set.of("SystemRoot", "LANG", "LC_ALL", "LC_CTYPE"));
        assertThat(names).containsExactly("PORTKATA_CHILD");
    }

    @Test
    void the_working_folder_is_removed_with_what_is_in_it() {
        String folder = told("java.nio.file.Files.exists(java.nio.file.Path.of(\"mine\")) || "
                + "new java.io.File(\"mine/deep\").mkdirs() ? System.getProperty(\"user.dir\") : null");
        assertThat(Path.of(folder)).isAbsolute().doesNotExist();
    }

    @Test
    void the_child_that_waited_is_the_next_to_be_asked() throws InterruptedException {
        Set<String> before = childrenOfThisProcess();
        try (Children children = new Children()) {
            children.prepare(ChildCommand.forContract(house.exercise().contract()));
            Set<String> waiting = Set.of();
            while (waiting.isEmpty()) {
                // A process does not tell those who did not start it that it is there.
                Thread.sleep(20);
                waiting = childrenOfThisProcess();
                waiting.removeAll(before);
            }
            assertThat(told("ProcessHandle.current().pid()", children)).isIn(waiting);
        }
    }

    @Test
    void closing_leaves_no_process() throws Exception {
        told("1");
        Set<ProcessHandle> before = ProcessHandle.current().descendants().collect(Collectors.toSet());
        Set<ProcessHandle> started;
        try (Children children = new Children()) {
            told("1", children);
            started = ProcessHandle.current().descendants().collect(Collectors.toSet());
            started.removeAll(before);
            assertThat(started).isNotEmpty();
        }
        for (ProcessHandle child : started) {
            child.onExit().get(20, TimeUnit.SECONDS);
        }
        assertThat(ProcessHandle.current().descendants()).isSubsetOf(before);
    }

    @Test
    void closing_leaves_no_thread() throws InterruptedException {
        told("1");
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        verdicts("return 2 * number;");
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("portkata-") && !before.contains(thread)) {
                thread.join(20_000);
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    @Test
    void closing_twice_is_as_good_as_once() {
        Set<String> before = childrenOfThisProcess();
        Children children = new Children();
        children.prepare(ChildCommand.forContract(Exercise.class));
        children.close();
        children.close();
        assertThat(childrenOfThisProcess()).isEqualTo(before);
    }

    private static Set<String> childrenOfThisProcess() {
        return ProcessHandle.current()
                .children()
                .map(child -> Long.toString(child.pid()))
                .collect(Collectors.toSet());
    }

    /** Grades in a child that is ended afterwards. */
    private List<Verdict> verdicts(String body) {
        try (Children children = new Children()) {
            return LearnersRun.verdicts(house, body, children);
        }
    }

    /** Gives what an expression is worth in a child, which says so by crashing. */
    private String told(String expression) {
        try (Children children = new Children()) {
            return told(expression, children);
        }
    }

    private String told(String expression, Children children) {
        Verdict first = LearnersRun.verdicts(house, TELL.formatted(expression), children)
                .get(0);
        return Optional.of(first)
                .filter(Verdict.Crashed.class::isInstance)
                .map(crash -> ((Verdict.Crashed) crash).what().replace("IllegalStateException: ", ""))
                .orElse("no crash but " + first);
    }
}
