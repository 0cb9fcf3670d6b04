package portkata.grader.run;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Says where answers run. */
public enum Place {
    /** Each in a process of its own, out of reach of the grader: the ordinary place. */
    PROCESS,
    /** In the grader's own JVM, where a debugger sees them. */
    INLINE,
    /** In the grader's own JVM, with classes as a mutation tester prepared them. */
    CLASSPATH;

    /** Finds the place named {@code word}; without a word, a process unless a debugger is attached; empty for others. */
    static Optional<Place> of(String word) {
        if (word.isEmpty()) {
            return Optional.of(isDebugged() ? INLINE : PROCESS);
        }
        return Arrays.stream(values())
                .filter(place -> place.word().equals(word))
                .findFirst();
    }

    /** Tells whether an answer is compiled from its sources to run here. */
    boolean compiles() {
        return this != CLASSPATH;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Looks for the debugger's agent among the options that this JVM was started with. */
    private static boolean isDebugged() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(option -> option.startsWith("-agentlib:jdwp") || option.startsWith("-Xrunjdwp"));
    }
}
