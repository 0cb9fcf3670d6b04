package portkata.bindpolicy;

import java.util.function.BiPredicate;

/**
 * Writes down one mistaken belief as the whole rule that follows from it.
 *
 * @param name its name in HINTS.md
 * @param mayBind what somebody who holds it answers about a port and a process
 */
record Belief(String name, BiPredicate<Integer, ServerProcess> mayBind) {}
