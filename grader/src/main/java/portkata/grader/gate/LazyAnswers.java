package portkata.grader.gate;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portkata.grader.house.ExerciseFiles;

/** Is one way of answering every method of any contract without solving it. */
interface LazyAnswers {

    /** Gives the way in words, for a finding. */
    String name();

    /** Answers one call from the method's declared type and its arguments alone. */
    @Nullable
    Object answer(Method method, @Nullable Object[] arguments);

    /** Lists every lazy way; none of them is written for a particular contract. */
    static List<LazyAnswers> allFor(ExerciseFiles exercise, Trial trial) {
        List<LazyAnswers> all = new ArrayList<>();
        all.add(lazy(
                "null or zero",
                (method, arguments) ->
                        method.getReturnType().isPrimitive() ? Plain.nothing(method.getGenericReturnType()) : null));
        all.add(lazy("the empty value", (method, arguments) -> Plain.nothing(method.getGenericReturnType())));
        all.add(lazy("one of its arguments", LazyAnswers::echo));
        for (int variant = 0; variant < Plain.variants(exercise.contract()); variant++) {
            int choice = variant;
            all.add(lazy(
                    "constant number " + (choice + 1) + " of each enum",
                    (method, arguments) -> Plain.something(method.getGenericReturnType(), choice)));
            all.add(lazy(
                    "constant number " + (choice + 1) + " of the enum for each element of an argument",
                    (method, arguments) -> Plain.mapped(method.getGenericReturnType(), arguments, choice)));
        }
        Map<Method, Object> favourites = Favourites.of(exercise, trial);
        all.add(lazy(
                "the suite's most frequent answer",
                (method, arguments) -> favourites.containsKey(method)
                        ? favourites.get(method)
                        : Plain.nothing(method.getGenericReturnType())));
        return all;
    }

    private static @Nullable Object echo(Method method, @Nullable Object[] arguments) {
        Type wanted = method.getGenericReturnType();
        return Arrays.stream(arguments)
                .map(argument -> Plain.as(wanted, argument))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Plain.nothing(wanted));
    }

    private static LazyAnswers lazy(String name, Way way) {
        return new LazyAnswers() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public @Nullable Object answer(Method method, @Nullable Object[] arguments) {
                return way.answer(method, arguments);
            }
        };
    }

    /** Answers one call. */
    @FunctionalInterface
    interface Way {

        /** Answers from the declared type and the arguments. */
        @Nullable
        Object answer(Method method, @Nullable Object[] arguments);
    }
}
