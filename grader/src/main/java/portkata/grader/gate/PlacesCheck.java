package portkata.grader.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portkata.grader.compile.Submission;
import portkata.grader.hints.HintBook;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.result.ExerciseResult;

/** Proves that whoever debugs an answer in the grader's own JVM sees the verdicts that grading gives in a process. */
record PlacesCheck(ExerciseFiles exercise, HintBook book, Trial processes) {

    List<String> findings() {
        List<String> findings = new ArrayList<>();
        Trial inline = processes.inline();
        List<Submission> whole = new ArrayList<>();
        whole.add(Submission.of(exercise, ExerciseFiles.LEARNER));
        whole.add(Submission.of(exercise, ExerciseFiles.REFERENCE));
        SecondSolutionCheck.secondSolution(exercise).ifPresent(whole::add);
        for (Submission submission : whole) {
            difference(submission, processes.last(submission), inline.of(submission))
                    .ifPresent(findings::add);
        }
        for (Mistake mistake : Mistake.of(exercise)) {
            mistake.topic(book)
                    .flatMap(topic -> difference(
                            mistake.submission(),
                            processes.of(mistake.submission(), topic),
                            inline.of(mistake.submission(), topic)))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<String> difference(Submission submission, ExerciseResult there, ExerciseResult here) {
        Map<String, String> one = Trial.verdicts(there);
        Map<String, String> other = Trial.verdicts(here);
        return one.equals(other)
                ? Optional.empty()
                : Optional.of(exercise.shown(submission.main()) + " is judged otherwise without a process of its own: "
                        + Trial.difference(one, other) + "; take out what depends on the place.");
    }
}
