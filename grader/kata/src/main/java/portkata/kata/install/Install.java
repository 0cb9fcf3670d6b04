package portkata.kata.install;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portkata.Exercise;
import portkata.grader.child.Archive;
import portkata.grader.child.ChildCommand;
import portkata.grader.compile.CompilerMain;
import portkata.kata.Main;

/**
 * Finishes what the launcher's build has begun: writes the file of arguments that it starts Java with, and archives the
 * classes that a run needs, so that later runs need not load them one by one.
 *
 * <p>Archives are a help and no more: without one, or with one of another Java, the same classes are loaded as ever.
 */
public final class Install {

    private static final List<String> OPTIONS =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xlog:disable");

    private final Path root;
    private final Path folder;

    private Install(Path root) {
        this.root = root;
        this.folder = root.resolve("target").resolve("kata");
    }

    /** Installs into {@code target/kata} of the checkout that the only argument names. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Install install = new Install(Path.of(arguments[0]).toRealPath());
        Archive.write(ChildCommand.forCompiler(CompilerMain.class), install.folder);
        Archive.write(ChildCommand.forContract(Exercise.class), install.folder);
        install.rehearse();
        install.writeArguments();
    }

    private void rehearse() throws IOException, InterruptedException {
        List<String> rehearsal = new ArrayList<>(List.of(ChildCommand.java()));
        rehearsal.addAll(OPTIONS);
        rehearsal.add("-XX:ArchiveClassesAtExit=" + archive());
        rehearsal.addAll(properties());
        rehearsal.addAll(List.of("-cp", classPath(), "portkata.kata.Rehearsal"));
        new ProcessBuilder(rehearsal)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private void writeArguments() throws IOException {
        List<String> arguments = new ArrayList<>(OPTIONS);
        arguments.add("-XX:SharedArchiveFile=" + archive());
        arguments.addAll(properties());
        arguments.add("-D" + Installation.PROPERTY + "=" + arguments());
        arguments.add("-D" + Installation.JAVA + "=" + Runtime.version());
        arguments.addAll(List.of("-cp", classPath(), Main.class.getName()));
        Files.write(arguments(), arguments.stream().map(Install::quoted).toList());
    }

    private List<String> properties() {
        return List.of("-Dportkata.root=" + root, "-D" + Archive.PROPERTY + "=" + folder);
    }

    private Path archive() {
        return folder.resolve("kata.jsa");
    }

    private Path arguments() {
        return folder.resolve("arguments");
    }

    /** Lists the jars one by one and in order, because an archive is good for one class path only. */
    private String classPath() throws IOException {
        try (Stream<Path> jars = Files.list(folder.resolve("lib"))) {
            return jars.filter(jar -> jar.toString().endsWith(".jar"))
                    .sorted()
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /** Quotes for a file of arguments: see the java command, "java Command-Line Argument Files". */
    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
