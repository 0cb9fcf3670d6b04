package portkata.grader.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import portkata.grader.compile.Submission;
import portkata.grader.hints.HintBook;
import portkata.grader.house.ExerciseFiles;

/**
 * Is one wrong submission that a suite must reject.
 *
 * @param exercise the exercise it gets wrong
 * @param source its source, among the others of the same exercise
 */
record Mistake(ExerciseFiles exercise, Path source) {

    private static final Pattern NO_SUBMISSION = Pattern.compile("\\babstract class\\b");

    /** Lists the wrong submissions of an exercise; what several of them share is an abstract class, and none itself. */
    static List<Mistake> of(ExerciseFiles exercise) {
        return exercise.mistakeSources().stream()
                .filter(Mistake::isSubmission)
                .filter(source -> !SecondSolutionCheck.isSecondSolution(exercise, source))
                .map(source -> new Mistake(exercise, source))
                .toList();
    }

    /** Gives the mistake's name in HINTS.md: {@code KeyedByPortOnly} is "keyed by port only". */
    String name() {
        return className(source)
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** Gives the topic below which HINTS.md explains it; empty when nothing does. */
    Optional<String> topic(HintBook book) {
        return book.section(exercise.name()).stream()
                .flatMap(section -> section.topics().entrySet().stream())
                .filter(entry -> entry.getValue().misconceptions().containsKey(name()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Gives its source as people type it. */
    String shown() {
        return exercise.shown(source);
    }

    /** Makes it ready to be graded. */
    Submission submission() {
        return besideTheReference(exercise, source);
    }

    /** Compiles {@code source} beside the reference, so that it may borrow all that is right. */
    static Submission besideTheReference(ExerciseFiles exercise, Path source) {
        List<Path> sources = new ArrayList<>(exercise.answerSources(ExerciseFiles.REFERENCE));
        sources.removeIf(file -> file.endsWith("package-info.java"));
        sources.addAll(exercise.mistakeSources());
        String fullName = exercise.contract().getPackageName() + "." + className(source);
        return new Submission(exercise, fullName, source, List.copyOf(sources));
    }

    private static String className(Path source) {
        return source.getFileName().toString().replaceFirst("\\.java$", "");
    }

    private static boolean isSubmission(Path source) {
        try {
            return !source.endsWith("package-info.java")
                    && !NO_SUBMISSION
                            .matcher(Files.readString(source, StandardCharsets.UTF_8))
                            .find();
        } catch (IOException unreadable) {
            return true;
        }
    }
}
