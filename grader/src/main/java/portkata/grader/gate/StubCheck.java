package portkata.grader.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.result.CaseResult;
import portkata.grader.result.ExerciseResult;
import portkata.grader.result.InOneLine;
import portkata.grader.result.Verdict;
import portkata.grader.statement.Stub;

/**
 * Proves that a fresh clone is green: the stub compiles, and every case meets it.
 *
 * @param result what grading the stub gave
 */
record StubCheck(ExerciseFiles exercise, ExerciseResult result) {

    private static final int FEWEST_CASES = 15;

    List<String> findings() {
        String file = exercise.shown(exercise.answerSource(ExerciseFiles.LEARNER));
        Optional<String> unusable = result.unusable();
        if (unusable.isPresent()) {
            return List.of(unusable.get() + "; mend the stub.");
        }
        if (result.cases().size() < FEWEST_CASES) {
            return List.of(exercise.shown(exercise.suiteSource()) + " has "
                    + result.cases().size() + " cases where " + FEWEST_CASES + " are needed: add cases.");
        }
        Optional<String> answered = result.cases().stream()
                .filter(one -> !isNotStarted(one))
                .findFirst()
                .map(one -> file + " is a stub, but the case \"" + one.topic() + ": " + one.name() + "\" ended as "
                        + InOneLine.of(one.verdict())
                        + ": let every method throw NotStarted, and let every case call one.");
        if (answered.isPresent()) {
            return List.of(answered.get());
        }
        return isAsWritten()
                ? List.of()
                : List.of(file + " is not the stub that follows from the contract: write it with  ./kata reset "
                        + exercise.name() + "  in a fresh clone.");
    }

    /** Whoever asks for the stub back gets what follows from the contract, and must not be surprised. */
    private boolean isAsWritten() {
        try {
            String text = Files.readString(exercise.answerSource(ExerciseFiles.LEARNER), StandardCharsets.UTF_8);
            return text.replace("\r\n", "\n").equals(Stub.of(exercise));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isNotStarted(CaseResult one) {
        return one.verdict() instanceof Verdict.NotStarted || one.verdict() instanceof Verdict.NotRunHere;
    }
}
