package portkata.grader.run;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says where answers run. */
public enum Place {
    /** Each in a process of its own, out of reach of the grader: the ordinary place. */
    PROCESS,
    /** In the grader's own JVM, where a debugger sees them. */
    INLINE,
    /** In the grader's own JVM, with classes as a mutation tester prepared them. */
    CLASSPATH;

    /**
     * Takes the place that {@link HostMaker#SUBJECT_PROPERTY} names; without it, a process unless a debugger is attached.
     *
     * @throws IllegalArgumentException if the property names no place
     */
    static Place ofThisRun() {
        String named = System.getProperty(HostMaker.SUBJECT_PROPERTY, "");
        if (named.isEmpty()) {
            return isDebugged() ? INLINE : PROCESS;
        }
        return Arrays.stream(values())
                .filter(place -> place.word().equals(named))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("-D" + HostMaker.SUBJECT_PROPERTY + "=" + named
                        + " names no place to run answers in: use one of "
                        + Arrays.stream(values()).map(Place::word).collect(Collectors.joining(", "))));
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
