package portkata.grader.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import portkata.grader.statement.Block;
import portkata.grader.statement.Statement;

/** Lays out a problem statement for reading on a terminal. */
public final class StatementPage {

    private static final int INDENT = 2;
    private static final int COLUMN_GAP = 2;
    private static final int NARROWEST_COLUMN = 16;

    private final Look look;

    /** Prepares a page that is drawn as {@code look} says. */
    public StatementPage(Look look) {
        this.look = look;
    }

    /** Draws the statement, a string a line, without line ends. */
    public List<String> draw(Statement statement) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(look.paint(
                Tone.STRONG,
                statement.number() + " " + statement.title() + " "
                        + look.glyphs().dot() + " " + statement.tier() + " "
                        + look.glyphs().dot() + " about " + statement.minutes() + " min"));
        Block before = new Block.Heading("");
        for (Block block : statement.blocks()) {
            if (!isTight(before, block)) {
                lines.add("");
            }
            lines.addAll(block(block));
            before = block;
        }
        lines.add("");
        return lines;
    }

    /** Items of one list stand together, as do the terms of one method. */
    private static boolean isTight(Block before, Block block) {
        return (before instanceof Block.Item && block instanceof Block.Item)
                || (before instanceof Block.Definition && block instanceof Block.Definition);
    }

    private List<String> block(Block block) {
        if (block instanceof Block.Heading heading) {
            return Paragraph.lines(0, "", heading.text(), look.width()).stream()
                    .map(line -> look.paint(Tone.STRONG, line))
                    .toList();
        } else if (block instanceof Block.Prose prose) {
            return Paragraph.lines(INDENT, "", prose.text(), look.width());
        } else if (block instanceof Block.Item item) {
            String bullet = look.glyphs().bullet() + " ";
            return Paragraph.lines(INDENT * item.depth(), bullet, item.text(), look.width());
        } else if (block instanceof Block.Verbatim verbatim) {
            return verbatim.lines().stream()
                    .map(line -> (" ".repeat(2 * INDENT) + line).stripTrailing())
                    .map(line -> look.paint(Tone.HINT, line))
                    .toList();
        } else if (block instanceof Block.Definition definition) {
            return Paragraph.lines(INDENT, definition.term() + "  ", definition.text(), look.width());
        }
        return table((Block.Table) block);
    }

    private List<String> table(Block.Table table) {
        List<String> lines = new ArrayList<>();
        if (!table.caption().isEmpty()) {
            lines.addAll(Paragraph.lines(INDENT, "", table.caption(), look.width()));
        }
        List<Integer> widths = widths(table);
        for (int i = 0; i < table.rows().size(); i++) {
            boolean isHeader = table.hasHeader() && i == 0;
            for (String line : row(table.rows().get(i), widths)) {
                lines.add(isHeader ? look.paint(Tone.STRONG, line) : line);
            }
        }
        return lines;
    }

    /** Takes for each column what its widest cell needs, and from the last one what does not fit. */
    private List<Integer> widths(Block.Table table) {
        int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
        List<Integer> widths = new ArrayList<>(Collections.nCopies(columns, 0));
        for (List<String> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                widths.set(i, Math.max(widths.get(i), Columns.of(row.get(i))));
            }
        }
        int room = look.width() - 2 * INDENT - COLUMN_GAP * Math.max(0, columns - 1);
        for (int i = columns - 1; i >= 0; i--) {
            int excess = widths.stream().mapToInt(Integer::intValue).sum() - room;
            if (excess > 0) {
                widths.set(i, Math.max(Math.min(NARROWEST_COLUMN, widths.get(i)), widths.get(i) - excess));
            }
        }
        return widths;
    }

    private List<String> row(List<String> cells, List<Integer> widths) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < cells.size(); i++) {
            List<String> cell = Paragraph.lines(0, "", cells.get(i), Math.max(1, widths.get(i)));
            wrapped.add(cell);
            height = Math.max(height, cell.size());
        }
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder(" ".repeat(2 * INDENT));
            for (int i = 0; i < cells.size(); i++) {
                String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                text.append(cell).append(" ".repeat(Math.max(0, widths.get(i) + COLUMN_GAP - Columns.of(cell))));
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }
}
