package portkata.grader.gate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portkata.grader.child.Children;
import portkata.grader.compile.SourceCompiler;
import portkata.grader.compile.Submission;
import portkata.grader.hints.HintBook;
import portkata.grader.hints.HintFile;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;
import portkata.grader.result.ExerciseResult;

/**
 * Checks authors' work: an exercise passes when nothing is found.
 *
 * <p>Every finding is one sentence that names the file and the remedy.
 */
public final class Gate {

    private final Trial trial;

    /** Grades with {@code compiler}, in {@code children}, which stay warm from one exercise to the next. */
    public Gate(SourceCompiler compiler, Children children) {
        this.trial = Trial.inProcesses(compiler, children);
    }

    /** Checks one exercise, the cheap proofs first; an empty list lets it in. */
    public List<String> findings(ExerciseFiles exercise) {
        List<String> missing = new FilesCheck(exercise).findings();
        if (!missing.isEmpty()) {
            return missing;
        }
        try {
            return findings(exercise, HintFile.read(exercise.house().hints()));
        } catch (IOException unreadable) {
            return List.of("HINTS.md cannot be read: write it as UTF-8 text at the root.");
        }
    }

    private List<String> findings(ExerciseFiles exercise, HintBook book) {
        ExerciseResult stub = trial.of(Submission.of(exercise, ExerciseFiles.LEARNER));
        List<String> findings = new ArrayList<>(new StatementCheck(exercise).findings());
        findings.addAll(new StubCheck(exercise, stub).findings());
        findings.addAll(new ReferenceCheck(exercise, trial).findings());
        if (findings.isEmpty()) {
            findings.addAll(new HintsCheck(exercise, book, stub.topics()).findings());
            findings.addAll(new SecondSolutionCheck(exercise, trial).findings());
            findings.addAll(new MistakesCheck(exercise, book, trial).findings());
            findings.addAll(new PlacesCheck(exercise, book, trial).findings());
            findings.addAll(new LazyCheck(exercise, trial).findings());
        }
        return List.copyOf(findings);
    }

    /** Checks what only a look at all exercises of a house can tell. */
    public static List<String> findingsTogether(House house) {
        Map<Integer, List<ExerciseFiles>> byNumber =
                house.exercises().stream().collect(Collectors.groupingBy(ExerciseFiles::number));
        return byNumber.values().stream()
                .filter(same -> same.size() > 1)
                .map(same -> same.get(1).shown(same.get(1).contractSource()) + " has the number "
                        + same.get(0).number() + " of " + same.get(0).name() + ": give it a number of its own.")
                .toList();
    }
}
