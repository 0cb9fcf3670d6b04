package portkata.gate;

import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portkata.Transport;
import portkata.grader.child.ChildCommand;
import portkata.grader.child.Children;
import portkata.grader.compile.SourceCompiler;
import portkata.grader.compile.Submission;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;
import portkata.grader.run.Engine;
import portkata.grader.run.HostMaker;
import portkata.grader.subject.InlineHost;
import portkata.grader.subject.ProcessHost;
import portkata.grader.subject.SubjectHost;
import portkata.portlookup.PortLookup;

/**
 * Compares answers in processes of their own with answers in the grader's JVM; prints medians and ratios, judges nothing.
 *
 * <p>Run it on an idle machine: {@code ./mvnw test -Pauthors -Dtest=PlacesBenchmark}.
 */
class PlacesBenchmark {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int CALLS = 5_000;

    private final PrintStream out = System.out;

    private final House house = House.current();
    private final ExerciseFiles exercise = new ExerciseFiles(house, PortLookup.class);
    private final Method service = service();
    private final Children children = new Children();
    private final SourceCompiler compiler = new SourceCompiler(children);

    @TempDir
    Path folder;

    @Test
    void compare() throws Exception {
        try (children) {
            out.println();
            wholeRun();
            startUp();
            calls();
            rounds();
        }
    }

    private void wholeRun() throws Exception {
        List<Double> inline = new ArrayList<>();
        List<Double> processes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            double here = millis(() -> grade(house.exercises(), this::inline));
            double there = millis(() -> grade(house.exercises(), this::process));
            if (i > 0) {
                inline.add(here);
                processes.add(there);
            }
        }
        print("whole reference run, inline", inline, "ms");
        print("whole reference run, in processes", processes, "ms");
        out.printf(Locale.ROOT, "%-52s %8.2f%n", "ratio", median(processes) / median(inline));
    }

    /** From the start of a process to its first answer, with nothing waiting. */
    private void startUp() throws Exception {
        Submission reference = reference(exercise);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            try (Children fresh = new Children();
                    ProcessHost host = ProcessHost.fromSources(reference, compiler, fresh)) {
                times.add(millis(() -> call(host.subject())));
            }
        }
        print("from launch to the first answer", times, "ms");
    }

    private void calls() throws Exception {
        for (HostMaker place : List.<HostMaker>of(this::inline, this::process)) {
            try (SubjectHost host = place.hostFor(exercise.contract())) {
                SubjectHost.Subject subject = host.subject();
                millis(() -> calls(subject));
                double perSecond = CALLS * 1_000 / millis(() -> calls(subject));
                print("calls per second, " + host.getClass().getSimpleName(), List.of(perSecond), "");
            }
        }
    }

    /** Saves, compiles and grades one exercise, as somebody does who edits and runs again. */
    private void rounds() throws Exception {
        List<Double> inline = new ArrayList<>();
        List<Double> processes = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            children.prepare(ChildCommand.forContract(exercise.contract()));
            double here = round(2 * i, this::inlineOf);
            double there = round(2 * i + 1, this::processOf);
            if (i >= 10) {
                inline.add(here);
                processes.add(there);
            }
        }
        print("save, compile, grade: inline", inline, "ms");
        print("save, compile, grade: in a process that waited", processes, "ms");
        out.printf(Locale.ROOT, "%-52s %8.1f ms%n", "the process adds", median(processes) - median(inline));
    }

    private double round(int number, Function<Submission, SubjectHost> place) throws Exception {
        Submission original = reference(exercise);
        List<Path> copies = new ArrayList<>();
        for (Path source : original.sources()) {
            copies.add(folder.resolve(source.getFileName().toString()));
        }
        return millis(() -> {
            for (int i = 0; i < copies.size(); i++) {
                Files.writeString(
                        copies.get(i), Files.readString(original.sources().get(i)) + "// " + number + "\n");
            }
            Submission saved = new Submission(
                    original.exercise(),
                    original.className(),
                    folder.resolve(original.main().getFileName().toString()),
                    copies);
            return grade(List.of(exercise), contract -> place.apply(saved));
        });
    }

    private SubjectHost inline(Class<?> contract) {
        return inlineOf(reference(new ExerciseFiles(house, contract)));
    }

    private SubjectHost process(Class<?> contract) {
        return processOf(reference(new ExerciseFiles(house, contract)));
    }

    private SubjectHost inlineOf(Submission submission) {
        return InlineHost.fromSources(submission, compiler);
    }

    private SubjectHost processOf(Submission submission) {
        return ProcessHost.fromSources(submission, compiler, children);
    }

    private Object grade(List<ExerciseFiles> exercises, HostMaker hosts) {
        return Engine.grade(house, exercises, hosts);
    }

    private @Nullable Object calls(SubjectHost.Subject subject) {
        for (int i = 0; i < CALLS; i++) {
            call(subject);
        }
        return null;
    }

    private Object call(SubjectHost.Subject subject) {
        return subject.call(service, new @Nullable Object[] {22, Transport.TCP}, LIMIT);
    }

    private static Method service() {
        return Arrays.stream(PortLookup.class.getMethods())
                .filter(method -> method.getName().equals("service"))
                .findFirst()
                .orElseThrow();
    }

    private static Submission reference(ExerciseFiles exercise) {
        return Submission.of(exercise, ExerciseFiles.REFERENCE);
    }

    private void print(String what, List<Double> values, String unit) {
        out.printf(Locale.ROOT, "%-52s %8.0f %s (median of %d)%n", what, median(values), unit, values.size());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double millis(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }
}
