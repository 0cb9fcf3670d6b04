package portkata.grader.statement;

import java.util.List;

/**
 * Holds the problem statement of one exercise.
 *
 * @param number the place in the curriculum
 * @param title the exercise's title
 * @param tier the tier, in lower case
 * @param minutes what a first solution takes
 * @param blocks the text, in reading order
 */
public record Statement(int number, String title, String tier, int minutes, List<Block> blocks) {}
