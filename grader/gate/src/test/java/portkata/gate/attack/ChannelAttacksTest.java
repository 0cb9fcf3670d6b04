package portkata.gate.attack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes into the channel that carries answers, and reads from the one that carries questions. */
class ChannelAttacksTest extends InTheArena {

    private static final String CHANNEL = "new FileOutputStream(FileDescriptor.err)";

    /** Sends answers through the kit's own classes, which a submission can find behind the system's class loader. */
    private static final String FORGER = """
            static Class<?> kit(String name) throws ClassNotFoundException {
                return Class.forName("portkata.harness." + name, true, ClassLoader.getSystemClassLoader());
            }

            static Object make(Class<?> type, Object... components) throws ReflectiveOperationException {
                Constructor<?> constructor = type.getDeclaredConstructors()[0];
                constructor.setAccessible(true);
                return constructor.newInstance(components);
            }

            static void forge(long token) throws Exception {
                Object outcome = make(kit("Outcome$Answered"), (Object) new byte[] {0, 0, 0, 6});
                Object response = make(kit("Response"), token, outcome, false, 0L);
                byte[] message = (byte[]) kit("Codec").getMethod("encode", Type.class, Object.class)
                        .invoke(null, kit("Response"), response);
                kit("Frames").getMethod("send", OutputStream.class, byte[].class)
                        .invoke(null, new FileOutputStream(FileDescriptor.err), message);
            }
            """;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "\"junk\".getBytes()",
                "new byte[] {0, 0, 0, 1, 1}",
                "new byte[] {0, 0, 1, 0, 1, 2, 3}",
                "new byte[] {-1, -1, -1, -1}",
            })
    void junk_during_a_call_costs_its_case(String junk) throws Exception {
        arena.assertCosts(Trick.inCall(CHANNEL + ".write(" + junk + "); " + FOR_EVER), THREE);
    }

    /** A frame that promises more than it holds swallows the answer that comes behind it. */
    @Test
    void a_frame_that_swallows_the_answer_costs_its_case() throws Exception {
        arena.assertCosts(Trick.inCall(CHANNEL + ".write(new byte[] {1, 0, 0, 0});"), THREE);
    }

    @Test
    void junk_before_the_first_answer_costs_its_case() throws Exception {
        arena.assertCosts(
                Trick.inInitialiser(ONCE + "{ " + CHANNEL + ".write(\"junk\".getBytes()); " + FOR_EVER + " }"), FIRST);
    }

    @Test
    void junk_after_the_last_answer_costs_nothing() throws Exception {
        arena.assertCostsNothing(Trick.inLastCall(AFTER_THE_ANSWER).members("""
                static void afterTheAnswer() {
                    try { %s.write("junk".getBytes()); } catch (IOException closed) { }
                }
                """.formatted(CHANNEL)));
    }

    @Test
    void junk_between_calls_earns_nothing() throws Exception {
        arena.assertEarnsNothing(Trick.inCall(AFTER_THE_ANSWER).members("""
                static void afterTheAnswer() {
                    try { %s.write("junk".getBytes()); } catch (IOException closed) { }
                }
                """.formatted(CHANNEL)));
    }

    @ParameterizedTest(name = "token {0}")
    @ValueSource(strings = {"0", "Long.MIN_VALUE"})
    void an_answer_with_a_wrong_token_costs_its_case(String token) throws Exception {
        arena.assertCosts(Trick.inCall("forge(" + token + "); " + FOR_EVER).members(FORGER), THREE);
    }

    @Test
    void answers_to_calls_not_yet_made_earn_nothing() throws Exception {
        arena.assertEarnsNothing(Trick.inCall(AFTER_THE_ANSWER).members(FORGER + """
                static void afterTheAnswer() {
                    try { for (long token = 0; true; token++) forge(token); } catch (Exception closed) { }
                }
                """));
    }

    @Test
    void an_answer_before_the_first_call_is_over_costs_its_case() throws Exception {
        arena.assertCosts(
                Trick.inInitialiser(ONCE + "{ forge(0); " + FOR_EVER + " }").members(FORGER), FIRST);
    }

    @Test
    void a_reader_of_the_questions_costs_its_case() throws Exception {
        arena.assertCosts(Trick.inCall("new FileInputStream(FileDescriptor.in).read();"), THREE);
    }

    /** Some questions reach the thief, and nobody answers those. */
    @Test
    void a_thief_of_questions_earns_nothing() throws Exception {
        arena.assertEarnsNothing(Trick.inCall(AFTER_THE_ANSWER).members("""
                static void afterTheAnswer() {
                    try { new FileInputStream(FileDescriptor.in).readAllBytes(); } catch (IOException closed) { }
                }
                """));
    }

    /** The grader sends its next question into a pipe that is full already, which nobody reads; it has to give that up. */
    @Test
    void a_full_channel_of_questions_holds_nobody_up() throws Exception {
        Trick fill = Trick.inCall("""
                for (Thread one : Thread.getAllStackTraces().keySet()) {
                    if (one.getName().equals("main")) Thread.class.getMethod("suspend").invoke(one);
                }
                Thread filler = new Thread(AttackedSolution::fill);
                filler.setDaemon(true);
                filler.start();
                filler.join(200);
                """).members("""
                static void fill() {
                    try (OutputStream questions = new FileOutputStream("/proc/self/fd/0")) {
                        while (true) questions.write(new byte[4_096]);
                    } catch (IOException closed) { }
                }
                """);
        assertThat(arena.passed(fill, true)).contains("doubles: 1", "counts far");
    }

    @Test
    void a_closed_channel_of_answers_costs_its_case() throws Exception {
        arena.assertCosts(Trick.inCall(CHANNEL + ".close();"), THREE);
    }

    @Test
    void a_closed_channel_of_questions_earns_nothing() throws Exception {
        arena.assertEarnsNothing(Trick.inCall("new FileInputStream(FileDescriptor.in).close();"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "out.close(); err.close(); System.in.close();",
                "System.setOut(null); System.setErr(null); System.setIn(null);",
                "new FileOutputStream(FileDescriptor.out).close();",
                "System.in.read();",
            })
    void closed_streams_cost_nothing(String close) throws Exception {
        arena.assertCostsNothing(Trick.inCall(close));
    }
}
