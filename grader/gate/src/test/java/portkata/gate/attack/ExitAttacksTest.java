package portkata.gate.attack;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ends the process in every way that Java knows. */
class ExitAttacksTest extends InTheArena {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "System.exit(0);",
                "System.exit(97);",
                "Runtime.getRuntime().halt(0);",
                "new ProcessBuilder(\"sh\", \"-c\", \"kill -9 $PPID\").start().waitFor(); " + FOR_EVER,
            })
    void an_exit_in_a_call_costs_its_case(String exit) throws Exception {
        arena.assertCosts(Trick.inCall(exit), THREE);
    }

    @Test
    void a_crash_of_the_virtual_machine_costs_its_case() throws Exception {
        arena.assertCosts(Trick.inCall("""
                Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
                field.setAccessible(true);
                ((sun.misc.Unsafe) field.get(null)).putAddress(0, 0);
                """), THREE);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"System.exit(0);", "Runtime.getRuntime().halt(0);"})
    void an_exit_in_the_constructor_costs_its_case(String exit) throws Exception {
        arena.assertCosts(Trick.inConstructor(ONCE + exit), FIRST);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"System.exit(0);", "Runtime.getRuntime().halt(0);"})
    void an_exit_in_a_static_initialiser_costs_its_case(String exit) throws Exception {
        arena.assertCosts(Trick.inInitialiser(ONCE + exit), FIRST);
    }

    @Test
    void an_exit_in_every_constructor_costs_every_case() throws Exception {
        arena.assertCostsEverything(Trick.inConstructor("Runtime.getRuntime().halt(0);"));
    }

    @Test
    void a_shutdown_hook_that_hangs_holds_nobody_up() throws Exception {
        arena.assertCosts(
                Trick.inCall("Runtime.getRuntime().addShutdownHook(new Thread(() -> { " + FOR_EVER
                        + " })); System.exit(0);"),
                THREE);
    }

    @Test
    void a_shutdown_hook_that_hangs_after_the_last_case_costs_nothing() throws Exception {
        arena.assertCostsNothing(
                Trick.inLastCall("Runtime.getRuntime().addShutdownHook(new Thread(() -> { " + FOR_EVER + " }));"));
    }

    @Test
    void a_shutdown_hook_that_halts_costs_the_case_that_exits() throws Exception {
        arena.assertCosts(
                Trick.inCall("Runtime.getRuntime().addShutdownHook(new Thread(() -> Runtime.getRuntime().halt(0)));"
                        + " System.exit(0);"),
                THREE);
    }

    @Test
    void an_exit_after_the_last_answer_leaves_nothing_behind() throws Exception {
        arena.assertCostsNothing(Trick.inLastCall(AFTER_THE_ANSWER)
                .members("static void afterTheAnswer() { Runtime.getRuntime().halt(0); }"));
    }
}
