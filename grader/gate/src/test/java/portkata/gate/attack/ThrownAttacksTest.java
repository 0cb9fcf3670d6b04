package portkata.gate.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Throws what a test framework would take for an excuse, or what hurts whoever looks at it. */
class ThrownAttacksTest extends InTheArena {

    private static final String ABORTED = """
            package org.opentest4j;

            public class TestAbortedException extends RuntimeException {}
            """;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "new AssertionError(\"expected 6\")",
                "new portkata.NotRunHere(\"no numbers here\")",
                "new portkata.NotStarted()",
                "new ThreadDeath()",
                "new InvocationTargetException(new portkata.NotRunHere(\"wrapped\"))",
            })
    void an_excuse_costs_its_case(String excuse) throws Exception {
        arena.assertCosts(Trick.inCall("if (true) throw " + excuse + ";"), THREE);
    }

    /** Every wrong answer would be excused, if the look-alike were taken for the original. */
    @Test
    void a_look_alike_of_an_aborted_test_costs_its_case() throws Exception {
        arena.assertCosts(
                Trick.inCall("if (true) throw new org.opentest4j.TestAbortedException();")
                        .file("portkata/attacked/TestAbortedException.java", ABORTED),
                THREE);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "org.opentest4j.TestAbortedException",
                "org.junit.jupiter.api.Assumptions",
                "org.junit.platform.launcher.Launcher",
                "portkata.grading.Expect",
                "portkata.grader.run.Judge",
            })
    void no_test_framework_is_in_sight(String name) throws Exception {
        Trick sees = Trick.inCall("""
                for (ClassLoader from : List.of(ClassLoader.getSystemClassLoader(),
                        Thread.currentThread().getContextClassLoader(), AttackedSolution.class.getClassLoader(),
                        Attacked.class.getClassLoader())) {
                    try {
                        Class.forName("%s", false, from);
                        throw new Error("in sight");
                    } catch (ClassNotFoundException hidden) { }
                }
                """.formatted(name));
        assertThat(arena.passed(sees, true)).contains(THREE);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "throw new IllegalStateException();",
                "return getMessage();",
                "return \"x\".repeat(50_000_000);",
                "throw new ThreadDeath();",
                FOR_EVER + " return null;",
                "System.exit(0); return null;",
            })
    void a_message_that_hurts_costs_its_case(String message) throws Exception {
        arena.assertCosts(
                Trick.inCall("if (true) throw new IllegalArgumentException() {"
                        + " @Override public String getMessage() { " + message + " } };"),
                THREE);
    }

    @Test
    void a_cause_that_is_its_own_cause_costs_its_case() throws Exception {
        arena.assertCosts(
                Trick.inCall("if (true) throw new RuntimeException() {"
                        + " @Override public synchronized Throwable getCause() { return this; } };"),
                THREE);
    }
}
