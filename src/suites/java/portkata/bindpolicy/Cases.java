package portkata.bindpolicy;

import static portkata.grading.Expect.expect;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds what the cases of every topic need: the submission, processes, and a row of ports on both sides of a start. */
abstract class Cases {

    static final int DEFAULT_START = 1024;

    /** Leaves out both ends, whose special treatment is a topic of its own. */
    static final List<Integer> PORTS = List.of(1, 79, 80, 1023, 1024, 49_151, 49_152);

    static final Class<?> REFUSED = IllegalArgumentException.class;

    final BindPolicy policy;

    Cases(BindPolicy policy) {
        this.policy = policy;
    }

    static ServerProcess user(Os os, int start) {
        return new ServerProcess(os, false, false, start);
    }

    static ServerProcess capable(Os os, int start) {
        return new ServerProcess(os, false, true, start);
    }

    static ServerProcess root(Os os, int start) {
        return new ServerProcess(os, true, false, start);
    }

    static ServerProcess capableRoot(Os os, int start) {
        return new ServerProcess(os, true, true, start);
    }

    /** Lists every policy that the four fields make of these starts. */
    static List<ServerProcess> everybody(Integer... starts) {
        return Stream.of(Os.values())
                .flatMap(os -> Stream.of(starts)
                        .flatMap(start -> Stream.of(
                                user(os, start), capable(os, start), root(os, start), capableRoot(os, start))))
                .toList();
    }

    /** Lists every policy with a start that hosts really have. */
    static List<ServerProcess> everybody() {
        return everybody(DEFAULT_START, 0, 1, 80, 49_152, 65_535);
    }

    /** Demands that a process may bind the ports from {@code first} on, and none below it. */
    final void expectFrom(int first, ServerProcess process, Suspects suspects, String why) {
        TreeSet<Integer> ports = new TreeSet<>(PORTS);
        ports.addAll(List.of(first - 1, first, first + 1));
        for (int port : ports.tailSet(1)) {
            expectPermission(port >= first, port, process, suspects, why);
        }
    }

    /** Demands that a process may bind any port. */
    final void expectAll(ServerProcess process, Suspects suspects, String why) {
        expectFrom(1, process, suspects, why);
    }

    final void expectPermission(boolean may, int port, ServerProcess process, Suspects suspects, String why) {
        suspects.addedTo(expect(policy.mayBind(port, process)).because(why)).toBe(may);
    }
}
