package portkata.bindpolicy;

import java.util.List;

/** Lists the beliefs about permission that HINTS.md explains, by the processes that tell them apart. */
final class Beliefs {

    private static final int CONSTANT = 1024;

    /** Differ in what they answer about ordinary users on Linux. */
    static final List<Belief> ABOUT_THE_START = List.of(
            new Belief("one too many", (port, process) -> port > start(process)),
            new Belief("start is a constant", (port, process) -> port >= CONSTANT),
            new Belief("one too many of a constant", (port, process) -> port > CONSTANT),
            new Belief(
                    "zero means the default",
                    (port, process) -> port >= (start(process) == 0 ? CONSTANT : start(process))),
            new Belief("setting only lowers", (port, process) -> port >= Math.min(start(process), CONSTANT)),
            new Belief("well known stays privileged", (port, process) -> port >= Math.max(start(process), CONSTANT)));

    /** Differ in what they answer about rights on Linux. */
    static final List<Belief> ABOUT_RIGHTS = List.of(
            new Belief("ignores the capability", (port, process) -> process.root() || port >= start(process)),
            new Belief("ignores root", (port, process) -> process.capNetBindService() || port >= start(process)),
            new Belief(
                    "root needs the capability",
                    (port, process) -> (process.root() && process.capNetBindService()) || port >= start(process)),
            new Belief(
                    "rights end at the constant",
                    (port, process) -> (hasRights(process) && port < CONSTANT) || port >= start(process)));

    /** Differ in what they answer about Windows. */
    static final List<Belief> ABOUT_WINDOWS = List.of(
            new Belief("windows treated as unix", (port, process) -> process.root() || port >= CONSTANT),
            new Belief("windows has the setting", (port, process) -> hasRights(process) || port >= start(process)));

    /** Differ in what they answer about a classic Unix. */
    static final List<Belief> ABOUT_CLASSIC_UNIX = List.of(
            new Belief("capability works everywhere", (port, process) -> hasRights(process) || port >= CONSTANT),
            new Belief("setting works everywhere", (port, process) -> process.root() || port >= start(process)),
            new Belief("every unix is linux", (port, process) -> hasRights(process) || port >= start(process)),
            new Belief("only linux is strict", (port, process) -> true));

    /** Differ in what they answer about numbers that are no ports, asked for a user on Linux. */
    static final List<Belief> ABOUT_NUMBERS = List.of(
            new Belief("no instead of an error", (number, process) -> false),
            new Belief("any number is a port", (number, process) -> number >= start(process)),
            new Belief(
                    "cut to sixteen bits",
                    (number, process) -> (number & 0xFFFF) == 0 || (number & 0xFFFF) >= start(process)));

    private Beliefs() {}

    private static int start(ServerProcess process) {
        return process.unprivilegedPortStart();
    }

    private static boolean hasRights(ServerProcess process) {
        return process.root() || process.capNetBindService();
    }
}
