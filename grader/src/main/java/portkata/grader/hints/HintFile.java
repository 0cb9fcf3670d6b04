package portkata.grader.hints;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/**
 * Reads HINTS.md.
 *
 * <p>A heading of the second level names an exercise, one of the third level a topic. Below it stand an ordered list,
 * the ladder, and a bullet list of misconceptions, each opened by its name in bold. The topic {@code stretch} is one
 * paragraph. Whatever does not fit is passed over: a damaged file costs hints, never a verdict.
 */
public final class HintFile {

    private static final int EXERCISE = 2;
    private static final int TOPIC = 3;
    private static final String STRETCH = "stretch";

    /** A watch asks after every save, and the file hardly ever changes. */
    private static volatile Read last = new Read("", new HintBook(Map.of()));

    private final Map<String, Map<String, TopicHints>> topics = new LinkedHashMap<>();
    private final Map<String, String> stretches = new LinkedHashMap<>();
    private String exercise = "";
    private String topic = "";

    private HintFile() {}

    /**
     * Reads {@code file}.
     *
     * @throws IOException if it is missing or cannot be read as UTF-8
     */
    public static HintBook read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Read known = last;
        if (!known.text().equals(text)) {
            known = new Read(text, parse(text));
            last = known;
        }
        return known.book();
    }

    private static HintBook parse(String text) {
        HintFile reading = new HintFile();
        Node document = Parser.builder().build().parse(text);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            reading.take(node);
        }
        return reading.book();
    }

    private record Read(String text, HintBook book) {}

    private void take(Node node) {
        if (node instanceof Heading heading && heading.getLevel() <= EXERCISE) {
            exercise = heading.getLevel() == EXERCISE ? PlainText.of(heading) : "";
            topic = "";
        } else if (node instanceof Heading heading && heading.getLevel() == TOPIC) {
            topic = PlainText.of(heading);
        } else if (node instanceof OrderedList ladder && isInTopic()) {
            put(new TopicHints(texts(ladder), known().misconceptions()));
        } else if (node instanceof BulletList misconceptions && isInTopic()) {
            put(new TopicHints(known().rungs(), named(misconceptions)));
        } else if (node instanceof Paragraph text && topic.equals(STRETCH) && !exercise.isEmpty()) {
            stretches.putIfAbsent(exercise, PlainText.of(text));
        }
    }

    private boolean isInTopic() {
        return !exercise.isEmpty() && !topic.isEmpty();
    }

    private TopicHints known() {
        return topics.getOrDefault(exercise, Map.of()).getOrDefault(topic, new TopicHints(List.of(), Map.of()));
    }

    private void put(TopicHints hints) {
        topics.computeIfAbsent(exercise, name -> new LinkedHashMap<>()).put(topic, hints);
    }

    private HintBook book() {
        Map<String, HintBook.Section> sections = new LinkedHashMap<>();
        topics.forEach((name, ladders) ->
                sections.put(name, new HintBook.Section(ladders, Optional.ofNullable(stretches.get(name)))));
        return new HintBook(sections);
    }

    private static List<String> texts(Node list) {
        List<String> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(PlainText.of(item));
        }
        return List.copyOf(items);
    }

    private static Map<String, String> named(Node list) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node paragraph = item.getFirstChild();
            if (paragraph != null && paragraph.getFirstChild() instanceof StrongEmphasis bold) {
                String name = PlainText.of(bold);
                bold.unlink();
                byName.put(name, PlainText.of(item).replaceFirst("^:\\s*", ""));
            }
        }
        return byName;
    }
}
