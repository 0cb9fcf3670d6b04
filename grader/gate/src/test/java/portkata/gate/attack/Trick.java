package portkata.gate.attack;

import java.util.HashMap;
import java.util.Map;

/**
 * Describes what a submission does besides answering, wherever its answers are right or wrong.
 *
 * @param parts Java by the place in the submission where it goes
 * @param files texts by their place below the folder of learners' answers
 */
record Trick(Map<String, String> parts, Map<String, String> files) {

    /** Prints through names that are imported, as the sources of the kit may not print. */
    private static final String SUBMISSION = """
            package portkata.attacked;

            import static java.lang.System.@all@;

            import java.io.@all@;
            import java.lang.reflect.@all@;
            import java.nio.file.@all@;
            import java.util.@all@;
            import java.util.concurrent.@all@;
            import java.util.stream.@all@;

            public final class AttackedSolution implements Attacked {
                static final boolean RIGHT = @right@;

                static {
                    try {
                        Files.writeString(Path.of("@record@"), System.getProperty("portkata.folder") + "\\n",
                                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                    } catch (IOException lost) {
                        throw new UncheckedIOException(lost);
                    }
                    try { @initialiser@ } catch (Exception broken) { throw new IllegalStateException(broken); }
                }

                AttackedSolution() throws Throwable { @constructor@ }

                static void trick() throws Throwable { @call@ }

                static void lastTrick() throws Throwable { @last@ }

                @members@

                @SuppressWarnings("unchecked")
                static <T extends Throwable> RuntimeException as(Throwable thrown) throws T { throw (T) thrown; }

                @Override
                public int twice(int number) {
                    if (number < 0) throw new IllegalArgumentException("negative");
                    try {
                        if (number == 3) trick();
                    } catch (Throwable thrown) {
                        throw AttackedSolution.<RuntimeException>as(thrown);
                    }
                    return RIGHT || number % 3 != 0 ? 2 * number : number + 1;
                }

                @Override
                public List<String> split(String sentence) {
                    List<String> answer = RIGHT ? List.of(sentence.split(" ")) : List.of(sentence);
                    return @split@;
                }

                @Override
                public Map<String, Integer> lengths(String sentence) {
                    Map<String, Integer> answer = new TreeMap<>();
                    for (String word : sentence.split(" ")) answer.put(word, RIGHT ? word.length() : 7);
                    return @lengths@;
                }

                @Override
                public Set<Point> corners(int size) {
                    Set<Point> answer = new HashSet<>(List.of(new Point(0, 0), new Point(0, size), new Point(size, 0)));
                    if (RIGHT) answer.add(new Point(size, size));
                    return @corners@;
                }

                @Override
                public Label label(String sentence) {
                    Label answer = new Label(sentence, RIGHT ? List.of(sentence.split(" ")) : List.of("lost"));
                    return @label@;
                }

                @Override
                public SortedSet<Version> versions(String text) {
                    SortedSet<Version> answer = new TreeSet<>();
                    for (String name : text.split(" ")) answer.add(new Version(RIGHT ? name : name + name));
                    return @versions@;
                }

                @Override
                public String echo(String text) { return text; }

                @Override
                public List<Integer> countTo(int last) {
                    try {
                        lastTrick();
                    } catch (Throwable thrown) {
                        throw AttackedSolution.<RuntimeException>as(thrown);
                    }
                    List<Integer> answer = IntStream.rangeClosed(1, last).boxed().collect(Collectors.toList());
                    return @countTo@;
                }
            }
            """;

    static Trick none() {
        return new Trick(Map.of(), Map.of());
    }

    /** Does something in the call of the third case, where a wrong submission is wrong. */
    static Trick inCall(String body) {
        return none().with("call", body);
    }

    /** Does something in the call of the last case. */
    static Trick inLastCall(String body) {
        return none().with("last", body);
    }

    static Trick inConstructor(String body) {
        return none().with("constructor", body);
    }

    static Trick inInitialiser(String body) {
        return none().with("initialiser", body);
    }

    /** Makes something else of what a method would answer, which is {@code answer}. */
    static Trick answering(String method, String expression) {
        return none().with(method, expression);
    }

    Trick members(String members) {
        return with("members", members);
    }

    /** Puts a file below the folder of the learners' answers. */
    Trick file(String path, String text) {
        Map<String, String> more = new HashMap<>(files);
        more.put(path, text);
        return new Trick(parts, more);
    }

    private Trick with(String place, String java) {
        Map<String, String> more = new HashMap<>(parts);
        more.put(place, java);
        return new Trick(more, files);
    }

    /** Writes the submission; it notes the folder that it runs in at {@code record}. */
    String source(boolean right, String record) {
        // The check against such imports reads text blocks as well, and only tricks know what they need.
        String source = SUBMISSION.replace("@all@", "*");
        for (Map.Entry<String, String> part : parts.entrySet()) {
            source = source.replace("@" + part.getKey() + "@", part.getValue());
        }
        return source.replace("@right@", Boolean.toString(right))
                .replace("@record@", record.replace("\\", "\\\\"))
                .replaceAll("@(call|last|constructor|initialiser|members)@", "")
                .replaceAll("@(split|lengths|corners|label|versions|countTo)@", "answer");
    }
}
