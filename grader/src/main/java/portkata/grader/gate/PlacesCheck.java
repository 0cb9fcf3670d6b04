package portkata.grader.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import portkata.grader.compile.Submission;
import portkata.grader.hints.HintBook;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.result.ExerciseResult;

/** Proves that whoever debugs an answer in the grader's own JVM sees the verdicts that grading gives in a process. */
record PlacesCheck(ExerciseFiles exercise, HintBook book, Trial processes, Trial inline) {

    /** What a place does to an answer, it does every time; a difference that does not come back was chance. */
    private static final int ROUNDS = 3;

    PlacesCheck(ExerciseFiles exercise, HintBook book, Trial processes) {
        this(exercise, book, processes, processes.inline());
    }

    List<String> findings() {
        List<String> findings = new ArrayList<>();
        List<Submission> whole = new ArrayList<>();
        whole.add(Submission.of(exercise, ExerciseFiles.LEARNER));
        whole.add(Submission.of(exercise, ExerciseFiles.REFERENCE));
        SecondSolutionCheck.secondSolution(exercise).ifPresent(whole::add);
        for (Submission submission : whole) {
            difference(submission, trial -> trial.last(submission), trial -> trial.of(submission))
                    .ifPresent(findings::add);
        }
        for (Mistake mistake : Mistake.of(exercise)) {
            Submission submission = mistake.submission();
            mistake.topic(book)
                    .flatMap(topic -> difference(
                            submission, trial -> trial.of(submission, topic), trial -> trial.again(submission, topic)))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<String> difference(
            Submission submission, Function<Trial, ExerciseResult> once, Function<Trial, ExerciseResult> again) {
        Optional<String> found = difference(submission, once);
        for (int round = 2; round <= ROUNDS && found.isPresent(); round++) {
            found = difference(submission, again);
        }
        return found;
    }

    private Optional<String> difference(Submission submission, Function<Trial, ExerciseResult> graded) {
        Map<String, String> one = Trial.verdicts(graded.apply(processes));
        Map<String, String> other = Trial.verdicts(graded.apply(inline));
        return one.equals(other)
                ? Optional.empty()
                : Optional.of(exercise.shown(submission.main()) + " is judged otherwise without a process of its own: "
                        + Trial.difference(one, other) + "; take out what depends on the place.");
    }
}
