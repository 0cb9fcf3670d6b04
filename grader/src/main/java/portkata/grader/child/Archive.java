package portkata.grader.child;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Knows where classes are archived in the form that a JVM maps into its memory, so that it need not load them.
 *
 * <p>See the java command, "Application Class Data Sharing". An archive is good for one class path of jars and one Java.
 */
public final class Archive {

    /** The system property that names the folder of archives; without it there are none. */
    public static final String PROPERTY = "portkata.archives";

    private Archive() {}

    /** Finds the archive of the processes that start with class {@code main}. */
    static Optional<Path> of(String main) {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .map(folder -> Path.of(folder, name(main)))
                .filter(Files::isRegularFile);
    }

    /**
     * Archives what a process loads before its first question.
     *
     * @param command the command that starts it
     * @param folder where the archive belongs
     * @throws IOException if it cannot be started
     */
    public static void write(ChildCommand command, Path folder) throws IOException {
        Launched launched = command.with("-XX:ArchiveClassesAtExit=" + folder.resolve(name(command.main())))
                .launch();
        try {
            // Without a question, whoever waits for one ends.
            launched.process().getOutputStream().close();
            launched.process().getInputStream().transferTo(OutputStream.nullOutputStream());
            launched.exit();
        } finally {
            launched.end();
        }
    }

    private static String name(String main) {
        return main + ".jsa";
    }
}
