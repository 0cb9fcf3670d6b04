package portkata.grader.child;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import portkata.Exercise;
import portkata.harness.Main;
import portkata.harness.Remains;

/**
 * Starts processes: small, and with nothing of ours in reach.
 *
 * @param main the class to start
 * @param classPath what it sees besides the JDK
 * @param bounds what it may use of memory, and where its classes may be found loaded already
 */
public record ChildCommand(String main, Set<Path> classPath, List<String> bounds) {

    /** The environment variable that marks a child and, unless it is taken away, all that a child starts. */
    static final String MARK = "PORTKATA_CHILD";

    /** Windows cannot open sockets without its root; elsewhere the locale says what bytes a file's name is made of. */
    private static final Set<String> NEEDED = Set.of("SystemRoot", "LANG", "LC_ALL", "LC_CTYPE");

    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    /** What a submission uses up is its own. */
    private static final List<String> SUBMISSION = List.of(
            "-Xmx256m",
            "-Xss1m",
            "-XX:MaxMetaspaceSize=96m",
            "-XX:MaxDirectMemorySize=32m",
            "-XX:ReservedCodeCacheSize=48m");

    private static final List<String> COMPILER =
            List.of("-Xmx512m", "--add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED");

    private static final List<String> OPTIONS = List.of(
            // A short life: what starts fast beats what would be fast later.
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:CICompilerCount=1",
            "-Xshare:auto",
            // Nothing to attach to, nothing left behind.
            "-XX:+DisableAttachMechanism",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            // The machine's own messages go to the print-outs, not between the answers.
            "-XX:+DisplayVMOutputToStdout",
            // The same answers wherever the kit runs.
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Duser.timezone=UTC",
            "-Djava.awt.headless=true");

    /** Describes children that can run submissions to {@code contract}. */
    public static ChildCommand forContract(Class<?> contract) {
        return new ChildCommand(Main.class.getName(), places(Main.class, Exercise.class, contract), SUBMISSION);
    }

    /** Describes the process that compiles. */
    public static ChildCommand forCompiler(Class<?> main) {
        return archived(new ChildCommand(main.getName(), places(main, Main.class, NullMarked.class), COMPILER));
    }

    /** Starts with archived classes where there are some; an archive that does not fit is passed over without a word. */
    private static ChildCommand archived(ChildCommand command) {
        return Archive.of(command.main())
                .map(archive -> command.with("-XX:SharedArchiveFile=" + archive).with("-Xlog:disable"))
                .orElse(command);
    }

    /** Adds an option of the virtual machine. */
    ChildCommand with(String option) {
        List<String> more = new ArrayList<>(bounds);
        more.add(option);
        return new ChildCommand(main, classPath, List.copyOf(more));
    }

    private static Set<Path> places(Class<?>... types) {
        Set<Path> places = new LinkedHashSet<>();
        for (Class<?> type : types) {
            places.add(CodeSource.of(type));
        }
        return places;
    }

    /** Starts a process in a new folder, which goes with it. */
    Launched launch() throws IOException {
        Path folder = Files.createTempDirectory("portkata-").toRealPath();
        try {
            return new Launched(start(folder), folder);
        } catch (IOException failure) {
            Remains.delete(folder, Integer.MAX_VALUE);
            throw failure;
        }
    }

    private Process start(Path folder) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(bounds);
        command.addAll(OPTIONS);
        command.add("-XX:ErrorFile=" + folder.resolve("crash.log"));
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-Dportkata.folder=" + folder);
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(main);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().retainAll(NEEDED);
        builder.environment().put(MARK, folder.getFileName().toString());
        return builder.start();
    }

    /** Gives the program that runs this JVM, for JVMs like it. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", WINDOWS ? "java.exe" : "java")
                .toString();
    }
}
