package portkata.grader.run;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import portkata.grader.house.ExerciseFiles;
import portkata.grading.Topic;

/** Finds the topic and the suite that a test belongs to, and the topics of a suite. */
public final class Topics {

    private Topics() {}

    /** Lists the topics of an exercise in the order of its suite. */
    public static List<String> of(ExerciseFiles exercise) {
        try {
            Class<?> suite = Class.forName(exercise.suiteClass(), false, Topics.class.getClassLoader());
            return Arrays.stream(suite.getDeclaredClasses())
                    .filter(type -> type.isAnnotationPresent(Topic.class))
                    .sorted(Comparator.comparingInt(Topics::place))
                    .map(type -> type.getAnnotation(Topic.class).value())
                    .toList();
        } catch (ClassNotFoundException notBuilt) {
            return List.of();
        }
    }

    private static int place(Class<?> topic) {
        Order order = topic.getAnnotation(Order.class);
        return order == null ? Integer.MAX_VALUE : order.value();
    }

    /** Finds the topic of a discovered test; empty for containers that stand above topics. */
    static Optional<String> of(TestDescriptor test) {
        return test.getSource().flatMap(Topics::testClass).flatMap(Topics::of);
    }

    /** Finds the topic of a test class: its own, or that of the class around it. */
    static Optional<String> of(Class<?> type) {
        for (@Nullable Class<?> at = type; at != null; at = at.getEnclosingClass()) {
            Topic topic = at.getAnnotation(Topic.class);
            if (topic != null) {
                return Optional.of(topic.value());
            }
        }
        return Optional.empty();
    }

    /** Finds the suite that a test class belongs to: the outermost class around it. */
    static Class<?> suite(Class<?> type) {
        Class<?> outer = type;
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
        }
        return outer;
    }

    /** Gives the class that a test was found in. */
    static Optional<Class<?>> testClass(TestSource source) {
        if (source instanceof MethodSource method) {
            return Optional.of(method.getJavaClass());
        } else if (source instanceof ClassSource type) {
            return Optional.of(type.getJavaClass());
        }
        return Optional.empty();
    }
}
