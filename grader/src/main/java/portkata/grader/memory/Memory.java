package portkata.grader.memory;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import portkata.grader.result.RunResult;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps progress in a file, and never lets it stand in the way of a run.
 *
 * <p>A damaged file is set aside, and a folder that cannot be written costs only the memory; each with one sentence.
 */
public final class Memory {

    private static final String FILE = "progress.json";
    private static final String HISTORY = "history.jsonl";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;
    private final List<String> warnings = new ArrayList<>();
    private boolean isUntouchable;

    /**
     * Opens the memory; nothing is read or made yet.
     *
     * @param folder where it lives, usually {@code .kata}; made when something is saved
     */
    public Memory(Path folder) {
        this.folder = folder;
    }

    /** Reads what earlier runs left, or starts afresh. */
    public Progress load() {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Progress.none();
        }
        try {
            Progress progress = JSON.readValue(Files.readAllBytes(file), Progress.class);
            if (progress != null && progress.format() == Progress.FORMAT && progress.exercises() != null) {
                return progress;
            }
            setAside(file);
        } catch (JacksonException damaged) {
            setAside(file);
        } catch (IOException unreadable) {
            isUntouchable = true;
            warnings.add(shown(file) + " cannot be read (" + reason(unreadable)
                    + "), so this run is compared with nothing: check its permissions.");
        }
        return Progress.none();
    }

    /**
     * Writes what the next run needs, so that a reader sees the old file or the new one and never half of one.
     *
     * <p>A file that could not be read is left as it is: it may hold weeks of work.
     */
    public void save(Progress progress) {
        if (isUntouchable) {
            return;
        }
        Path file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, FILE, ".new");
            try {
                Files.write(fresh, JSON.writeValueAsBytes(progress));
                replace(fresh, file);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException unwritable) {
            warnings.add(shown(file) + " cannot be written (" + reason(unwritable)
                    + "), so the next run will not know of this one: check the folder's permissions.");
        }
    }

    /** Notes for the charts what {@code run} changed. */
    public void note(Progress before, Progress after, RunResult run) {
        if (isUntouchable) {
            return;
        }
        try {
            history().add(before, after, run, Instant.now());
        } catch (IOException unwritable) {
            warnings.add(shown(folder.resolve(HISTORY)) + " cannot be written (" + reason(unwritable)
                    + "), so this run will be missing from the charts: check the folder's permissions.");
        }
    }

    /** Reads every change of a score, the earliest first; empty where nothing can be read. */
    public List<Milestone> milestones() {
        try {
            return history().read();
        } catch (IOException unreadable) {
            warnings.add(shown(folder.resolve(HISTORY)) + " cannot be read (" + reason(unreadable)
                    + "), so there are no charts: check its permissions.");
            return List.of();
        }
    }

    private History history() {
        return new History(folder.resolve(HISTORY));
    }

    /** Lists what went wrong so far, a sentence each. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    private void setAside(Path file) {
        try {
            Path aside = Files.createTempFile(folder, "progress-damaged-", ".json");
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            warnings.add(shown(file) + " is damaged; it was set aside as " + shown(aside)
                    + ", and progress is counted afresh from this run.");
        } catch (IOException immovable) {
            isUntouchable = true;
            warnings.add(shown(file) + " is damaged and cannot be moved (" + reason(immovable) + "): delete it.");
        }
    }

    private static void replace(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException onSomeNetworkDrives) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String shown(Path file) {
        return folder.getFileName() + "/" + file.getFileName();
    }

    /** Says what the system says; where it says nothing, the exception's name does. */
    private static String reason(IOException problem) {
        if (problem instanceof FileSystemException named && named.getReason() != null) {
            return named.getReason();
        } else if (problem.getClass() == IOException.class && problem.getMessage() != null) {
            return problem.getMessage();
        }
        return problem.getClass()
                .getSimpleName()
                .replace("Exception", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
