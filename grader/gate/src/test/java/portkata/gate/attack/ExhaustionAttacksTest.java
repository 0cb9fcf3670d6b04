package portkata.gate.attack;

import org.junit.jupiter.api.Test;

/** Uses up what a virtual machine has, in a call that is wrong or right otherwise. */
class ExhaustionAttacksTest extends InTheArena {

    private static final String CAUGHT = "try { %s } catch (Throwable caught) { }";

    private static final String RECURSE = "deeper(0);";
    private static final String DEEPER = "static int deeper(int depth) { return deeper(depth + 1) + 1; }";

    private static final String HEAP =
            "List<byte[]> held = new ArrayList<>(); while (true) held.add(new byte[1 << 20]);";

    @Test
    void an_exhausted_stack_costs_its_case() throws Exception {
        arena.assertCosts(Trick.inCall(RECURSE).members(DEEPER), THREE);
    }

    @Test
    void a_stack_that_is_whole_again_costs_nothing() throws Exception {
        arena.assertCostsNothing(Trick.inCall(CAUGHT.formatted(RECURSE)).members(DEEPER));
    }

    @Test
    void an_exhausted_heap_costs_its_case() throws Exception {
        arena.assertCosts(Trick.inCall(HEAP), THREE);
    }

    @Test
    void a_heap_that_is_free_again_costs_nothing() throws Exception {
        arena.assertCostsNothing(Trick.inCall(CAUGHT.formatted(HEAP)));
    }

    /** The child that has no memory left gives way to a fresh one, whenever it notices. */
    @Test
    void a_heap_that_stays_full_earns_nothing() throws Exception {
        arena.assertEarnsNothing(Trick.inCall(CAUGHT.formatted("while (true) HELD.add(new byte[1024]);"))
                .members("static final List<byte[]> HELD = new ArrayList<>();"));
    }

    @Test
    void exhausted_direct_memory_costs_its_case() throws Exception {
        arena.assertCosts(
                Trick.inCall("while (true) HELD.add(java.nio.ByteBuffer.allocateDirect(1 << 20));")
                        .members("static final List<Object> HELD = new ArrayList<>();"),
                THREE);
    }

    @Test
    void classes_without_end_cost_their_case() throws Exception {
        arena.assertCosts(Trick.inCall("""
                List<Object> held = new ArrayList<>();
                while (true) {
                    ClassLoader own = new ClassLoader(Runnable.class.getClassLoader()) { };
                    held.add(Proxy.newProxyInstance(own, new Class<?>[] {Runnable.class}, (self, method, given) -> null));
                }
                """), THREE);
    }

    /** The bomb is bounded for the sake of the machine that runs this test. */
    @Test
    void a_bomb_of_threads_costs_its_case() throws Exception {
        arena.assertCosts(Trick.inCall("""
                for (int i = 0; i < 2_000; i++) {
                    new Thread(null, () -> { %1$s }, "bomb", 1 << 17).start();
                }
                %1$s
                """.formatted(FOR_EVER)), THREE);
    }
}
