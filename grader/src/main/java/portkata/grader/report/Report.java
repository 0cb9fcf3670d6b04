package portkata.grader.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import portkata.grader.hints.Hint;
import portkata.grader.memory.Changes;
import portkata.grader.result.RunResult;

/**
 * Holds what a learner is told after a run.
 *
 * @param result the verdicts
 * @param changes what is different from the last run
 * @param hints where to look next, most useful first
 * @param stretch what to try after the last point; empty before that
 * @param givenUp the exercises whose reference was looked at before they were solved, by name
 * @param commands what to type in the way in which this run was started
 * @param next what to do now, ending in a command to type
 * @param warnings what did not work beside the grading, a sentence each
 */
public record Report(
        RunResult result,
        Changes changes,
        List<Hint> hints,
        Optional<String> stretch,
        Set<String> givenUp,
        NextCommand commands,
        String next,
        List<String> warnings) {}
