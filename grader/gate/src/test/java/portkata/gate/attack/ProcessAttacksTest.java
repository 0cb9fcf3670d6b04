package portkata.gate.attack;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts processes that outlive it, fills its folder, and turns on the threads that serve it. */
class ProcessAttacksTest extends InTheArena {

    private static final String ORPHAN = "new ProcessBuilder(\"sh\", \"-c\", \"sleep 600 &\")%s.start().waitFor();";

    @ParameterizedTest(name = "orphan{0}")
    @ValueSource(strings = {"", ".inheritIO()"})
    @DisabledOnOs(OS.WINDOWS)
    void an_orphan_costs_nothing(String options) throws Exception {
        arena.assertCostsNothing(Trick.inCall(ORPHAN.formatted(options)));
    }

    @ParameterizedTest(name = "orphan{0}")
    @ValueSource(strings = {"", ".inheritIO()"})
    @DisabledOnOs(OS.WINDOWS)
    void an_orphan_of_a_process_that_exits_costs_its_case(String options) throws Exception {
        arena.assertCosts(Trick.inCall(ORPHAN.formatted(options) + " System.exit(0);"), THREE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_child_process_that_ignores_signals_costs_nothing() throws Exception {
        arena.assertCostsNothing(Trick.inCall(
                "new ProcessBuilder(\"sh\", \"-c\", \"trap '' TERM INT HUP; sleep 600; sleep 600\").start();"));
    }

    /** A child that has ended on its own is cleared away beside the grader, which may be at its end as well. */
    @Test
    void a_full_folder_is_cleared_away_before_the_children_are_closed() throws Exception {
        arena.assertEarnsNothing(Trick.inCall(AFTER_THE_ANSWER).members("""
                static void afterTheAnswer() {
                    try {
                        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
                        for (int i = 0; i < 2_000; i++) Files.createFile(folder.resolve("file" + i));
                    } catch (IOException full) { }
                    Runtime.getRuntime().halt(0);
                }
                """));
    }

    @Test
    void a_folder_that_was_left_full_is_cleared_away() throws Exception {
        arena.assertCostsNothing(Trick.inCall("""
                Path deep = Path.of(System.getProperty("java.io.tmpdir"));
                for (int i = 0; i < 100; i++) deep = Files.createDirectory(deep.resolve("deep"));
                Files.createSymbolicLink(deep.resolve("link"), deep);
                Files.writeString(Files.createTempFile("left", ".txt"), "left");
                """));
    }

    /** Names that are no text, a path that is longer than the system takes, and folders that their owner may not enter. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_folder_that_resists_is_cleared_away() throws Exception {
        arena.assertCostsNothing(Trick.inCall("""
                Files.writeString(Path.of("resist.sh"), \"""
                    printf x > "$(printf 'name\\\\377')"
                    mkdir "$(printf 'folder\\\\377')" && : > "$(printf 'folder\\\\377/file')"
                    long=$(printf '%0200d' 0)
                    (for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25; do
                        mkdir $long && cd $long || exit
                    done; : > file)
                    mkdir -p locked/deep && : > locked/deep/file && chmod 000 locked/deep && chmod 000 locked
                    \""");
                new ProcessBuilder("sh", "resist.sh").start().waitFor();
                """));
    }

    @Test
    void interrupts_to_every_thread_cost_nothing() throws Exception {
        arena.assertCostsNothing(Trick.inCall("""
                for (Thread other : Thread.getAllStackTraces().keySet()) {
                    if (other != Thread.currentThread()) other.interrupt();
                }
                """));
    }

    @Test
    void interrupts_without_end_to_the_thread_that_answers_cost_nothing() throws Exception {
        arena.assertCostsNothing(Trick.inLastCall(AFTER_THE_ANSWER).members("""
                static void afterTheAnswer() {
                    while (true) Thread.getAllStackTraces().keySet().forEach(Thread::interrupt);
                }
                """));
    }

    /** Java 20 and later refuse to stop threads; either way the call does not end in an answer. */
    @Test
    void a_thread_that_stops_itself_costs_its_case() throws Exception {
        arena.assertCosts(Trick.inCall("Thread.class.getMethod(\"stop\").invoke(Thread.currentThread());"), THREE);
    }

    @Test
    void a_harness_that_is_stopped_earns_nothing() throws Exception {
        arena.assertEarnsNothing(Trick.inCall("""
                for (Thread other : Thread.getAllStackTraces().keySet()) {
                    if (other != Thread.currentThread()) {
                        try { Thread.class.getMethod("stop").invoke(other); } catch (ReflectiveOperationException no) { }
                    }
                }
                """));
    }
}
