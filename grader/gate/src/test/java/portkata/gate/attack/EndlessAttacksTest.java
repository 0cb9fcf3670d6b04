package portkata.gate.attack;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Never returns, or leaves threads running that never end. */
class EndlessAttacksTest extends InTheArena {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "while (true) Thread.onSpinWait();",
                "while (true) { try { Thread.sleep(60_000); } catch (InterruptedException ignored) { } }",
            })
    void a_call_that_never_returns_costs_its_case(String endless) throws Exception {
        arena.assertCosts(Trick.inCall(endless), THREE);
    }

    @Test
    void a_deadlock_costs_its_case() throws Exception {
        arena.assertCosts(Trick.inCall("""
                Object lock = new Object();
                CountDownLatch held = new CountDownLatch(1);
                new Thread(() -> { synchronized (lock) { held.countDown(); %s } }).start();
                held.await();
                synchronized (lock) { held.countDown(); }
                """.formatted(FOR_EVER)), THREE);
    }

    @Test
    void threads_left_running_cost_nothing() throws Exception {
        arena.assertCostsNothing(Trick.inCall("""
                for (int i = 0; i < 3; i++) {
                    Thread busy = new Thread(() -> { while (true) Thread.onSpinWait(); });
                    busy.setDaemon(false);
                    busy.setPriority(Thread.MIN_PRIORITY);
                    busy.start();
                }
                """));
    }

    @Test
    void threads_that_catch_everything_end_with_their_process() throws Exception {
        arena.assertCostsNothing(Trick.inCall("""
                new Thread(() -> {
                    while (true) { try { Thread.sleep(60_000); } catch (Throwable ignored) { } }
                }).start();
                """));
    }
}
