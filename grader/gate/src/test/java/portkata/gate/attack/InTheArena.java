package portkata.gate.attack;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Is a class of attacks that share children, each of which has to leave them as if it had never been. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InTheArena {

    /** Waits for what never comes. */
    static final String FOR_EVER = "new Semaphore(0).acquireUninterruptibly();";

    /** Starts a thread that waits until the answer to the running call has been sent, and the next may come. */
    static final String AFTER_THE_ANSWER = """
            Thread answering = Thread.currentThread();
            Thread later = new Thread(() -> {
                while (answering.getState() != Thread.State.WAITING) Thread.onSpinWait();
                afterTheAnswer();
            });
            later.setDaemon(true);
            later.start();
            """;

    /** Comes before what only the first child of a submission does. */
    static final String ONCE = "if (Path.of(\"@record@.once\").toFile().createNewFile()) ";

    static final String FIRST = "doubles: 1";

    static final String THREE = "doubles three";

    Arena arena;

    @BeforeAll
    void open(@TempDir Path root) throws Exception {
        arena = Arena.in(root);
    }

    @AfterAll
    void leaves_nothing_behind() throws Exception {
        arena.close();
    }
}
