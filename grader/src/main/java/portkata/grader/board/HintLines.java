package portkata.grader.board;

import java.util.List;
import portkata.grader.hints.TopicHints;

/** Draws a hint that was asked for. */
public final class HintLines {

    private final Look look;

    /** Prepares to draw as {@code look} says. */
    public HintLines(Look look) {
        this.look = look;
    }

    /** Draws the hint of one rung, a string a line. */
    public List<String> of(String topic, int rung, String text) {
        String label =
                "Hint " + rung + " of " + TopicHints.RUNGS + " " + look.glyphs().dot() + " ";
        return Paragraph.lines(0, label, topic + ": " + text, look.width()).stream()
                .map(line -> look.paint(Tone.HINT, line))
                .toList();
    }
}
