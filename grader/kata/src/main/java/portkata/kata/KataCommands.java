package portkata.kata;

import java.io.File;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.report.NextCommand;

/**
 * Names the commands of this command line.
 *
 * @param kata how the launcher is started
 */
record KataCommands(String kata) implements NextCommand {

    static KataCommands ofThisSystem() {
        return new KataCommands(File.separatorChar == '\\' ? "kata" : "./kata");
    }

    @Override
    public String one(ExerciseFiles exercise) {
        return on("grade", exercise);
    }

    @Override
    public String all() {
        return kata + " grade --all";
    }

    @Override
    public String failures(ExerciseFiles exercise, String topic) {
        return one(exercise) + " --topic " + (topic.contains(" ") ? '"' + topic + '"' : topic);
    }

    /** Names a command that takes an exercise. */
    String on(String command, ExerciseFiles exercise) {
        return kata + " " + command + " " + exercise.number();
    }

    /** Names a command that takes nothing. */
    String plain(String command) {
        return kata + " " + command;
    }
}
