package portkata.kata;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import portkata.grader.board.Look;
import portkata.grader.board.Paragraph;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.house.House;
import portkata.grader.memory.Memory;
import portkata.grader.run.OrdinaryHosts;

/** Is what every command works with: the checkout, the screen, and the processes that grade. */
final class Kit implements AutoCloseable {

    /** What the launcher knows of the screen: whether a person reads it, and how wide it is. */
    private static final String TERMINAL = "portkata.terminal";

    private static final Set<String> GRADING = Set.of("grade", "watch");

    private final House house;
    private final PrintStream out;
    private final Charset charset;
    private final boolean hasTerminal;
    private final Properties wishes = new Properties(System.getProperties());
    private final Exercises exercises;
    private final Supplier<OrdinaryHosts> maker;
    private @Nullable OrdinaryHosts first;

    Kit(House house, PrintStream out, Charset charset, boolean hasTerminal) {
        this(house, out, charset, hasTerminal, () -> ordinaryHosts(house));
    }

    /** Works with what {@code maker} makes, when it is needed for the first time. */
    Kit(House house, PrintStream out, Charset charset, boolean hasTerminal, Supplier<OrdinaryHosts> maker) {
        this.exercises = new Exercises(house);
        this.maker = maker;
        this.hasTerminal = hasTerminal;
        this.house = house;
        this.out = out;
        this.charset = charset;
    }

    /** Finds the checkout around the working folder, or the one that the launcher names. */
    static Kit here() {
        Charset charset = charset();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, charset);
        return new Kit(House.current(), out, charset, Boolean.getBoolean(TERMINAL));
    }

    /**
     * Begins to compile what a grading command will need, while the command line is still being looked at.
     *
     * <p>A guess is enough: what is not asked for in the end was compiled in vain, and mistakes are told by the command. So
     * only words are looked at: whatever is wrong with the memory is told to whoever opens it first.
     */
    void getReadyFor(String[] arguments) {
        List<String> words = List.of(arguments);
        if (!words.isEmpty() && GRADING.contains(words.get(0))) {
            OrdinaryHosts early =
                    hosts(words.contains("--reference") ? ExerciseFiles.REFERENCE : ExerciseFiles.LEARNER);
            words.stream()
                    .skip(1)
                    .flatMap(word -> exercises.find(word).stream())
                    .forEach(early::begin);
        }
    }

    House house() {
        return house;
    }

    Exercises exercises() {
        return exercises;
    }

    Memory memory() {
        return new Memory(house.memory());
    }

    KataCommands commands() {
        return KataCommands.ofThisSystem();
    }

    /** Gives the hosts of whoever grades the answers in {@code graded}; all of them work with the same processes. */
    OrdinaryHosts hosts(String graded) {
        OrdinaryHosts known = first;
        if (known == null) {
            known = maker.get();
            first = known;
        }
        return known.graded().equals(graded) ? known : known.alike(house, graded);
    }

    private static OrdinaryHosts ordinaryHosts(House house) {
        return new OrdinaryHosts(house, ExerciseFiles.LEARNER, System.getProperty("portkata.subject", ""));
    }

    /** Notes what the command line says about the screen; the names are those of {@code mvn test -D…}. */
    void wish(String name, String value) {
        wishes.setProperty(name, value);
    }

    Look look() {
        return Look.of(wishes, System.getenv(), hasTerminal, charset);
    }

    /** Tells whether a person reads along. */
    boolean hasTerminal() {
        return hasTerminal;
    }

    void print(List<String> lines) {
        out.println(String.join(System.lineSeparator(), lines));
        out.flush();
    }

    /** Writes to the terminal as it is, escape sequences included. */
    void screen(String text) {
        out.print(text);
        out.flush();
    }

    /** Prints a sentence, broken where the screen ends, but never inside a command. */
    void say(String sentence) {
        print(sentence(sentence));
    }

    List<String> sentence(String sentence) {
        return Paragraph.lines(0, "", sentence, look().width());
    }

    /** Lays out what did not work beside the command itself, a sentence each. */
    List<String> notes(List<String> warnings) {
        return warnings.stream()
                .flatMap(warning -> sentence("Note: " + warning).stream())
                .toList();
    }

    private static Charset charset() {
        String named = System.getProperty(
                "stdout.encoding",
                System.getProperty("sun.stdout.encoding", System.getProperty("native.encoding", "")));
        return !named.isEmpty() && Charset.isSupported(named) ? Charset.forName(named) : StandardCharsets.UTF_8;
    }

    @Override
    public void close() {
        OrdinaryHosts known = first;
        if (known != null) {
            known.close();
        }
    }
}
