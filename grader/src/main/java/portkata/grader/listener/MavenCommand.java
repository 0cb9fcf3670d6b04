package portkata.grader.listener;

import java.io.File;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.report.NextCommand;

/**
 * Names Maven's commands as the learner typed the last one: through the wrapper or not.
 *
 * @param maven the program's name
 */
record MavenCommand(String maven) implements NextCommand {

    /** Tells the wrapper by the folder that it unpacks Maven in. */
    static NextCommand ofThisRun() {
        boolean isWrapper =
                System.getProperty("portkata.maven", "").replace('\\', '/').contains("/wrapper/dists/");
        String wrapper = File.separatorChar == '\\' ? "mvnw" : "./mvnw";
        return new MavenCommand(isWrapper ? wrapper : "mvn");
    }

    @Override
    public String one(ExerciseFiles exercise) {
        return maven + " test -Dtest=" + exercise.name() + "Test";
    }

    @Override
    public String all() {
        return maven + " test";
    }

    @Override
    public String failures(ExerciseFiles exercise, String topic) {
        return "-Dfailures=all";
    }
}
