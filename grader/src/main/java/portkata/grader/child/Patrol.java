package portkata.grader.child;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks after children now and then, and ends those that have stopped reading; one thread, while there are any. */
final class Patrol {

    private static final long ROUND_MILLIS = 100;
    private static final Set<Child> WATCHED = new HashSet<>();

    private Patrol() {}

    static void begin(Child child) {
        synchronized (WATCHED) {
            WATCHED.add(child);
            if (WATCHED.size() == 1) {
                Thread thread = new Thread(Patrol::walk, "portkata-patrol");
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    static void end(Child child) {
        synchronized (WATCHED) {
            WATCHED.remove(child);
            WATCHED.notifyAll();
        }
    }

    private static void walk() {
        for (List<Child> children = next(); !children.isEmpty(); children = next()) {
            children.forEach(Child::endIfStuck);
        }
    }

    /** Waits for a round; gives nobody when there is nobody left to look after. */
    private static List<Child> next() {
        synchronized (WATCHED) {
            try {
                if (!WATCHED.isEmpty()) {
                    WATCHED.wait(ROUND_MILLIS);
                }
            } catch (InterruptedException meantForNobody) {
                // Nobody but this class has the thread; the next round comes a little early.
            }
            return List.copyOf(WATCHED);
        }
    }
}
