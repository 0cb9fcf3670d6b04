package portkata.grader.gate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import portkata.grader.house.ExerciseFiles;

/** Looks for the files that an exercise is made of. */
record FilesCheck(ExerciseFiles exercise) {

    List<String> findings() {
        List<String> findings = new ArrayList<>();
        need(findings, exercise.suiteSource(), "write the suite there");
        need(findings, exercise.answerSource(ExerciseFiles.LEARNER), "write the stub there");
        need(findings, exercise.answerSource(ExerciseFiles.REFERENCE), "write the reference solution there");
        if (Mistake.of(exercise).isEmpty()) {
            findings.add(exercise.shown(exercise.mistakesFolder())
                    + " has no wrong submission: add one class for each classic mistake.");
        }
        return findings;
    }

    private void need(List<String> findings, Path file, String remedy) {
        if (!Files.isRegularFile(file)) {
            findings.add(exercise.shown(file) + " is missing: " + remedy + ".");
        }
    }
}
