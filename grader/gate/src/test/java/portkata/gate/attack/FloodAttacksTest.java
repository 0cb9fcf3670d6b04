package portkata.gate.attack;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prints without end. */
class FloodAttacksTest extends InTheArena {

    private static final String RAW = "new FileOutputStream(FileDescriptor.out)";

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"out", "err", RAW})
    void a_flood_costs_its_case(String stream) throws Exception {
        arena.assertCosts(
                Trick.inCall("OutputStream to = " + stream + "; while (true) to.write(new byte[1 << 16]);"), THREE);
    }

    /** The grader reads what a thread prints beside later calls, and none of them waits for the end of it. */
    @Test
    void a_flood_beside_the_calls_costs_nothing() throws Exception {
        arena.assertCostsNothing(Trick.inCall("""
                Thread flood = new Thread(() -> { while (true) { out.print("x".repeat(1 << 16)); Thread.yield(); } });
                flood.setDaemon(true);
                flood.start();
                """));
    }

    @Test
    void a_flood_when_the_grader_has_gone_on_costs_nothing() throws Exception {
        arena.assertCostsNothing(Trick.inLastCall(AFTER_THE_ANSWER)
                .members("static void afterTheAnswer() { while (true) out.print(\"x\".repeat(1 << 16)); }"));
    }

    @Test
    void a_flood_before_the_first_answer_costs_nothing_when_it_ends() throws Exception {
        arena.assertCostsNothing(
                Trick.inInitialiser("for (int i = 0; i < 100; i++) out.print(\"x\".repeat(1 << 16));"));
    }
}
