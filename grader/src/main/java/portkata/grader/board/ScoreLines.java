package portkata.grader.board;

import java.util.ArrayList;
import java.util.List;
import portkata.grader.result.Tally;

/** Draws counts: as a line with a bar, as signs, as one sign. */
final class ScoreLines {

    /** Says what the board remembers of whoever has looked at a reference before time. */
    static final String SEEN = "solution seen";

    private static final int TITLE_WIDTH = 22;
    private static final int WIDE_ENOUGH = 72;

    private final Look look;

    ScoreLines(Look look) {
        this.look = look;
    }

    /**
     * Draws one exercise.
     *
     * @param note what else is to be said of it; may be empty
     */
    List<String> line(int number, String title, Tally tally, String note) {
        String start = start(number, title);
        String score = score(tally) + "  ";
        String gap = note.isEmpty() ? "" : "  ";
        String counts = (counts(tally) + gap + (note.isEmpty() ? "" : look.paint(Tone.QUIET, note))).strip();
        List<String> lines = new ArrayList<>();
        if (Columns.of(start + " " + score + counts(tally) + gap + note) + cells() <= look.width()) {
            lines.add((start + bar(tally) + " " + score + counts).stripTrailing());
        } else {
            lines.add(start + bar(tally) + " " + score.stripTrailing());
            lines.addAll(Paragraph.lines(5, "", counts, look.width()));
        }
        return lines;
    }

    static String start(int number, String title) {
        return String.format("%2d %-" + TITLE_WIDTH + "s ", number, title);
    }

    static String score(Tally tally) {
        return String.format("%7s", tally.passed() + "/" + tally.counted());
    }

    String bar(Tally tally) {
        int cells = cells();
        int full = tally.shareIn(cells);
        String filled = look.paint(
                tally.isComplete() ? Tone.GOOD : Tone.STRONG,
                look.glyphs().full().repeat(full));
        return (full == 0 ? "" : filled)
                + (full == cells
                        ? ""
                        : look.paint(Tone.QUIET, look.glyphs().empty().repeat(cells - full)));
    }

    private int cells() {
        return look.width() < WIDE_ENOUGH ? 10 : 20;
    }

    private String counts(Tally tally) {
        if (tally.isComplete()) {
            return look.glyphs().passed() + notHere(tally);
        }
        List<String> parts = new ArrayList<>();
        add(parts, look.glyphs().failed(), tally.failed());
        add(parts, look.glyphs().notStarted(), tally.notStarted());
        add(parts, look.glyphs().skipped(), tally.skipped());
        return String.join("  ", parts) + notHere(tally);
    }

    private String notHere(Tally tally) {
        return tally.notRunHere() == 0 ? "" : "  " + look.glyphs().notRunHere() + " " + tally.notRunHere();
    }

    private static void add(List<String> parts, String sign, int count) {
        if (count > 0) {
            parts.add(sign + " " + count);
        }
    }

    String sign(Tally tally) {
        if (tally.failed() > 0) {
            return look.glyphs().failed();
        } else if (tally.counted() == 0) {
            return look.glyphs().notRunHere();
        } else if (tally.isComplete()) {
            return look.glyphs().passed();
        } else {
            return tally.skipped() > 0 ? look.glyphs().skipped() : look.glyphs().notStarted();
        }
    }
}
