package portkata.grader.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portkata.grader.hints.Hint;
import portkata.grader.hints.HintBook;
import portkata.grader.hints.HintChooser;
import portkata.grader.hints.HintFile;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;
import portkata.grader.memory.Changes;
import portkata.grader.memory.Memory;
import portkata.grader.memory.Progress;
import portkata.grader.result.ExerciseResult;
import portkata.grader.result.RunResult;

/** Compares a run with the last one, remembers it, and chooses hints and the next step. */
public final class Reporter {

    private final House house;
    private final String graded;
    private final NextCommand command;

    /**
     * Prepares reports.
     *
     * @param graded the folder whose answers are graded: {@code exercises} or {@code solutions}
     * @param command how to grade one exercise again
     */
    public Reporter(House house, String graded, NextCommand command) {
        this.house = house;
        this.graded = graded;
        this.command = command;
    }

    /** Reports on {@code run}, and remembers it if the answers are the learner's. */
    public Report report(RunResult run) {
        List<String> warnings = new ArrayList<>(run.faults());
        Memory memory = new Memory(house.memory());
        Progress before = isLearners() ? memory.load() : Progress.none();
        Progress after = before.after(run);
        HintBook book = hintBook(warnings);
        HintChooser chooser = new HintChooser(book, after);
        List<Hint> hints = chooser.choose(run);
        warnings.addAll(chooser.complaints());
        if (isLearners()) {
            memory.save(hearing(after, hints));
            memory.note(before, after, run);
        }
        warnings.addAll(memory.warnings());
        return new Report(
                run,
                Changes.between(before, run),
                hints,
                stretch(run, book),
                after.givenUp(),
                command,
                next(run),
                warnings);
    }

    private static Progress hearing(Progress progress, List<Hint> hints) {
        Progress next = progress;
        for (Hint hint : hints) {
            next = next.hearing(hint.exercise(), hint.topic(), hint.rung());
        }
        return next;
    }

    private boolean isLearners() {
        return graded.equals(ExerciseFiles.LEARNER);
    }

    private HintBook hintBook(List<String> warnings) {
        try {
            return HintFile.read(house.hints());
        } catch (IOException unreadable) {
            warnings.add(
                    "HINTS.md is missing or is no UTF-8 text, so there are no hints: bring it back with  git checkout"
                            + " -- HINTS.md");
            return new HintBook(Map.of());
        }
    }

    private static Optional<String> stretch(RunResult run, HintBook book) {
        if (!run.tally().isComplete()) {
            return Optional.empty();
        }
        return run.exercises().stream()
                .flatMap(exercise -> book.section(exercise.name()).flatMap(HintBook.Section::stretch).stream())
                .findFirst();
    }

    private String next(RunResult run) {
        Optional<ExerciseResult> current = run.current();
        if (current.isEmpty()) {
            return run.exercises().stream()
                    .findFirst()
                    .map(exercise -> "compare your answer with " + shown(exercise, ExerciseFiles.REFERENCE))
                    .orElse("no exercise was graded; grade all with  " + command.all());
        }
        return "edit " + current.get().name() + "Solution.java in " + graded + "/, then  "
                + command.one(current.get().files());
    }

    private static String shown(ExerciseResult exercise, String folder) {
        return exercise.files().shown(exercise.files().answerSource(folder));
    }
}
