package portkata.grader.memory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;
import portkata.grader.statement.Stub;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers what the kit's own part of each exercise was like, to tell what an update has changed.
 *
 * <p>Whatever goes wrong with its file costs a piece of news and nothing else.
 */
public final class KitMemory {

    private static final String FILE = "kit.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final House house;
    private final Path file;

    /** Prepares to compare the exercises of {@code house}. */
    public KitMemory(House house) {
        this.house = house;
        this.file = house.memory().resolve(FILE);
    }

    /** Says what is different. */
    public enum What {
        /** The methods that the contract asks for. */
        STUB,
        /** The text of the contract, or the types beside it. */
        STATEMENT,
        /** The suite. */
        CASES
    }

    /** Says that something of an exercise is not what it was. */
    public record Change(ExerciseFiles exercise, What what) {}

    /**
     * Holds what was seen of one exercise, as digests.
     *
     * @param stub of the stub that follows from the contract
     */
    record Seen(String statement, String cases, String stub) {}

    /** Finds what has changed since the last call, at most one thing an exercise, the gravest; and remembers what is there now. */
    public List<Change> changes() {
        Map<String, Seen> before = read();
        Map<String, Seen> now = new TreeMap<>();
        List<Change> changes = new ArrayList<>();
        for (ExerciseFiles exercise : house.exercises()) {
            Optional<Seen> known = Optional.ofNullable(before.get(exercise.name()));
            Seen seen = look(exercise, known);
            now.put(exercise.name(), seen);
            known.flatMap(then -> difference(then, seen)).ifPresent(what -> changes.add(new Change(exercise, what)));
        }
        if (!now.equals(before)) {
            write(now);
        }
        return changes;
    }

    /** Works out the stub only where the contract is another, because that takes a compiler. */
    private static Seen look(ExerciseFiles exercise, Optional<Seen> known) {
        String statement = digest(exercise.contractSources());
        String cases = digest(exercise.suiteFiles());
        String stub = known.filter(then -> then.statement().equals(statement))
                .map(Seen::stub)
                .orElseGet(() -> hex(sha256().digest(Stub.of(exercise).getBytes(StandardCharsets.UTF_8))));
        return new Seen(statement, cases, stub);
    }

    private static Optional<What> difference(Seen then, Seen now) {
        if (!then.stub().equals(now.stub())) {
            return Optional.of(What.STUB);
        } else if (!then.statement().equals(now.statement())) {
            return Optional.of(What.STATEMENT);
        }
        return then.cases().equals(now.cases()) ? Optional.empty() : Optional.of(What.CASES);
    }

    private Map<String, Seen> read() {
        try {
            return Files.exists(file)
                    ? JSON.readValue(Files.readAllBytes(file), new TypeReference<Map<String, Seen>>() {})
                    : Map.of();
        } catch (IOException | JacksonException damaged) {
            return Map.of();
        }
    }

    private void write(Map<String, Seen> now) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, JSON.writeValueAsBytes(now));
        } catch (IOException unwritable) {
            // The same news will be told again.
        }
    }

    private static String digest(List<Path> files) {
        MessageDigest digest = sha256();
        for (Path one : files) {
            try {
                if (Files.isRegularFile(one)) {
                    digest.update(Files.readAllBytes(one));
                }
            } catch (IOException unreadable) {
                digest.update((byte) 0);
            }
        }
        return hex(digest.digest());
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest, 0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
