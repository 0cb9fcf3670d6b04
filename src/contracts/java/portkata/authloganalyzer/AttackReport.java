package portkata.authloganalyzer;

import java.util.List;

/**
 * Sums up a log.
 *
 * @param failures the number of failed logons, repeated ones counted each
 * @param successes the number of successful logons, repeated ones counted each
 * @param findings by attack in the order of the enum, then by source, then by user, as String compares them; an empty
 *     Optional comes before a full one
 */
public record AttackReport(int failures, int successes, List<Finding> findings) {}
