package portkata.grader.board;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit, the first behind a label and the others below it. */
public final class Paragraph {

    private Paragraph() {}

    /**
     * Lays out one labelled paragraph.
     *
     * @param indent how many blanks stand before everything
     * @param label what stands before the first line; its width indents the others
     * @param width how many columns a line may take
     */
    public static List<String> lines(int indent, String label, String text, int width) {
        int room = Math.max(16, width - indent - label.length());
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (Columns.of(rest) > room) {
            int cut = breakBefore(rest, Columns.fitting(rest, room));
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        List<String> laidOut = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String margin = i == 0 ? label : " ".repeat(label.length());
            laidOut.add((" ".repeat(indent) + margin + lines.get(i)).stripTrailing());
        }
        return laidOut;
    }

    /**
     * Breaks before a command, which stands behind two blanks so that it can be copied whole; else at the last blank that
     * fits, in a long path behind a slash, and only then in the middle of a word.
     */
    private static int breakBefore(String text, int room) {
        int command = text.lastIndexOf("  ", room);
        if (command > 0) {
            return command;
        }
        int blank = text.lastIndexOf(' ', room);
        if (blank > 0) {
            return blank;
        }
        int slash = text.lastIndexOf('/', room - 1);
        if (slash > 0) {
            return slash + 1;
        }
        return room;
    }
}
