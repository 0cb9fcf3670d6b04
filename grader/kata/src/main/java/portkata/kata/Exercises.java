package portkata.kata;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;
import portkata.grader.memory.Progress;

/** Finds exercises by what people call them: the number, the name, or a part of it that fits only one. */
final class Exercises {

    private static final int MOST_TYPING_ERRORS = 4;

    private final House house;
    private @Nullable List<ExerciseFiles> all;

    Exercises(House house) {
        this.house = house;
    }

    /** Gives them by number; they are looked for once, since a run knows those that it was built with. */
    List<ExerciseFiles> all() {
        List<ExerciseFiles> known = all;
        if (known == null) {
            known = house.exercises();
            all = known;
        }
        return known;
    }

    /** Gives the exercise to work on: the first with something wrong, else the first that is not complete, else the first. */
    ExerciseFiles current(Progress progress) {
        List<ExerciseFiles> all = all();
        return first(all, one -> progress.tally(one.name()).failed() > 0)
                .or(() -> first(all, one -> !progress.tally(one.name()).isComplete()))
                .orElseGet(() -> all.get(0));
    }

    private static Optional<ExerciseFiles> first(List<ExerciseFiles> all, Predicate<ExerciseFiles> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    /** Finds the exercise whose number or whole name {@code word} is. */
    Optional<ExerciseFiles> find(String word) {
        return first(
                all(),
                one -> word.equals(Integer.toString(one.number()))
                        || plain(one.name()).equals(plain(word)));
    }

    /**
     * Finds the one exercise that {@code word} names, or a part of which it is.
     *
     * @throws UnknownExercise if there is none, or more than one; its message is a sentence with the nearest names
     */
    ExerciseFiles named(String word) throws UnknownExercise {
        List<ExerciseFiles> all = all();
        Optional<ExerciseFiles> exact = find(word);
        if (exact.isPresent()) {
            return exact.get();
        }
        List<ExerciseFiles> partly = plain(word).isEmpty()
                ? List.of()
                : all.stream()
                        .filter(one -> plain(one.name()).contains(plain(word)))
                        .toList();
        if (partly.size() == 1) {
            return partly.get(0);
        } else if (partly.isEmpty()) {
            throw new UnknownExercise("There is no exercise \"" + word + "\"" + nearest(word, all));
        }
        throw new UnknownExercise(
                "\"" + word + "\" fits several exercises: " + names(partly) + ". Type a number, or more of the name.");
    }

    private static String nearest(String word, List<ExerciseFiles> all) {
        ExerciseFiles best = all.stream()
                .min(Comparator.comparingInt(one -> distance(word, one)))
                .orElseThrow();
        return distance(word, best) <= MOST_TYPING_ERRORS
                ? ": did you mean " + names(List.of(best)) + "?"
                : ". There are: " + names(all) + ".";
    }

    private static int distance(String word, ExerciseFiles exercise) {
        return LevenshteinDistance.getDefaultInstance().apply(plain(word), plain(exercise.name()));
    }

    private static String names(List<ExerciseFiles> exercises) {
        return exercises.stream().map(one -> one.number() + " " + one.name()).collect(Collectors.joining(", "));
    }

    /** Leaves letters and digits, so that "port-lookup", "Port lookup" and "PortLookup" are the same. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Says in one sentence why a word names no exercise. */
    static final class UnknownExercise extends Exception {

        private static final long serialVersionUID = 1L;

        private final String sentence;

        UnknownExercise(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }
}
