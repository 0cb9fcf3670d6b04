package portkata.grader.report;

import portkata.grader.house.ExerciseFiles;

/** Knows what to type to grade again, in the way in which this run was started. */
public interface NextCommand {

    /** Gives the command that grades one exercise. */
    String one(ExerciseFiles exercise);

    /** Gives the command that grades all of them. */
    String all();

    /** Gives what to type, or to add to the last command, to see every failure of one topic. */
    String failures(ExerciseFiles exercise, String topic);
}
