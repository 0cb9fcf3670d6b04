package portkata.gate.attack;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Does what looks like an attack and is none: everything counts. */
class HarmlessSubmissionsTest extends InTheArena {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "out.println(\"three\");",
                "err.println(\"three\");",
                "new FileOutputStream(FileDescriptor.out).write(\"three\".getBytes());",
                "Thread one = new Thread(() -> {}); one.start(); one.join();",
                "ExecutorService pool = Executors.newFixedThreadPool(2);"
                        + " pool.submit(() -> 3).get(); pool.shutdown(); pool.awaitTermination(1, TimeUnit.SECONDS);",
                "try { Integer.parseInt(\"three\"); } catch (Throwable expected) { }",
                "IntStream.range(0, 100_000).parallel().mapToObj(Integer::toString).count();",
                "CompletableFuture.supplyAsync(() -> 3).join();",
                "Thread.currentThread().setName(\"mine\"); Thread.currentThread().interrupt(); Thread.interrupted();",
                "java.util.logging.Logger.getLogger(\"three\").warning(\"three\");",
                "Locale.setDefault(new Locale(\"tr\", \"TR\")); TimeZone.setDefault(TimeZone.getTimeZone(\"Asia/Kolkata\"));",
                "Runnable run = (Runnable) Proxy.newProxyInstance(AttackedSolution.class.getClassLoader(),"
                        + " new Class<?>[] {Runnable.class}, (self, method, given) -> null); run.run();",
                "Path file = Files.createTempFile(\"three\", \".txt\"); Files.writeString(file, \"3\"); Files.delete(file);",
                "Path left = Files.createTempFile(\"three\", \".txt\"); left.toFile().deleteOnExit();",
            })
    void a_harmless_call_costs_nothing(String body) throws Exception {
        arena.assertCostsNothing(Trick.inCall(body));
    }

    @Test
    void a_list_of_ones_own_costs_nothing() throws Exception {
        arena.assertCostsNothing(Trick.answering("split", "own(answer)").members("""
                static List<String> own(List<String> held) {
                    return new AbstractList<>() {
                        @Override public String get(int index) { return held.get(index); }
                        @Override public int size() { return held.size(); }
                    };
                }
                """));
    }

    /** The wait is the point here: it stands for classes that are loaded and tables that are built. */
    @Test
    void a_slow_first_call_costs_nothing() throws Exception {
        arena.assertCostsNothing(Trick.inInitialiser("Thread.sleep(700);"));
    }

    @Test
    void a_large_answer_costs_nothing() throws Exception {
        arena.assertCostsNothing(Trick.answering("countTo", "new LinkedList<>(answer)"));
    }

    @Test
    void a_deep_recursion_costs_nothing() throws Exception {
        arena.assertCostsNothing(Trick.inCall("if (sum(20_000) != 20_000) throw new Error();")
                .members("static int sum(int depth) { return depth == 0 ? 0 : 1 + sum(depth - 1); }"));
    }

    @Test
    void a_static_cache_costs_nothing() throws Exception {
        arena.assertCostsNothing(Trick.answering("lengths", "CACHE.computeIfAbsent(sentence, any -> answer)")
                .members("static final Map<String, Map<String, Integer>> CACHE = new ConcurrentHashMap<>();"));
    }

    @Test
    void odd_strings_cost_nothing() throws Exception {
        arena.assertCostsNothing(Trick.inCall("out.print(\"half \\ud800, NUL \\0, \\ud83d\\ude00\");"));
    }
}
