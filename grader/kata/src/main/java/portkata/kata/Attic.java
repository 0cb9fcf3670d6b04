package portkata.kata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.statement.Stub;

/** Keeps what learners put away: a folder for each time that an exercise was started afresh. */
final class Attic {

    /** No colons, which Windows does not allow in names. */
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final ExerciseFiles exercise;

    Attic(ExerciseFiles exercise) {
        this.exercise = exercise;
    }

    /**
     * Puts the answer and its helpers aside and writes the stub.
     *
     * @return the folder that they are in now; empty if there was the stub and nothing else
     * @throws IOException if something cannot be moved or written; what was moved is in the attic then
     */
    Optional<Path> reset() throws IOException {
        Path answer = exercise.answerSource(ExerciseFiles.LEARNER);
        List<Path> sources = exercise.answerSources(ExerciseFiles.LEARNER);
        String stub = Stub.of(exercise);
        if (sources.equals(List.of(answer)) && isStub(answer, stub)) {
            return Optional.empty();
        }
        Optional<Path> aside = sources.isEmpty() ? Optional.empty() : Optional.of(putAside(sources));
        Files.createDirectories(exercise.answerFolder(ExerciseFiles.LEARNER));
        Files.writeString(answer, stub);
        return aside;
    }

    private Path putAside(List<Path> sources) throws IOException {
        Path attic = exercise.house().memory().resolve("attic");
        Files.createDirectories(attic);
        String name = exercise.name() + "-" + WHEN.format(LocalDateTime.now(ZoneId.systemDefault()));
        Path folder = attic.resolve(name);
        for (int more = 2; Files.exists(folder); more++) {
            folder = attic.resolve(name + "-" + more);
        }
        Files.createDirectory(folder);
        for (Path source : sources) {
            Files.move(source, folder.resolve(source.getFileName()));
        }
        return folder;
    }

    /** Takes line ends of either kind, since a checkout on Windows may have others. */
    private static boolean isStub(Path answer, String stub) throws IOException {
        return Files.readString(answer, StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n")
                .equals(stub);
    }
}
