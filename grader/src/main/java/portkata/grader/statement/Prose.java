package portkata.grader.statement;

import com.sun.source.doctree.AttributeTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns the HTML of a Javadoc comment into blocks.
 *
 * <p>HTML lets authors leave out end tags, so a block ends where the next one begins.
 */
final class Prose extends SimpleDocTreeVisitor<@Nullable Void, @Nullable Void> {

    private final DocTrees trees;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final TableInMaking table = new TableInMaking();
    private int depth;
    private boolean isItem;
    private boolean isHeading;
    private boolean isVerbatim;

    private Prose(DocTrees trees) {
        this.trees = trees;
    }

    /** Reads a piece of a comment. */
    static List<Block> blocks(DocTrees trees, List<? extends DocTree> comment) {
        Prose reading = new Prose(trees);
        reading.visit(comment, null);
        reading.flush();
        return List.copyOf(reading.blocks);
    }

    /** Reads a piece of a comment that is one run of text, such as what follows {@code @param}. */
    static String text(DocTrees trees, List<? extends DocTree> comment) {
        Prose reading = new Prose(trees);
        reading.visit(comment, null);
        return oneLine(reading.text.toString());
    }

    @Override
    public @Nullable Void visitText(TextTree node, @Nullable Void unused) {
        text.append(node.getBody());
        return null;
    }

    @Override
    public @Nullable Void visitEntity(EntityTree node, @Nullable Void unused) {
        text.append(trees.getCharacters(node));
        return null;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree node, @Nullable Void unused) {
        text.append(node.getBody().getBody());
        return null;
    }

    @Override
    public @Nullable Void visitLink(LinkTree node, @Nullable Void unused) {
        if (node.getLabel().isEmpty()) {
            text.append(
                    node.getReference().getSignature().replaceFirst("^#", "").replace('#', '.'));
        } else {
            visit(node.getLabel(), null);
        }
        return null;
    }

    @Override
    public @Nullable Void visitAttribute(AttributeTree node, @Nullable Void unused) {
        return null;
    }

    @Override
    public @Nullable Void visitStartElement(StartElementTree node, @Nullable Void unused) {
        switch (node.getName().toString().toLowerCase(Locale.ROOT)) {
            case "p" -> flush();
            case "ul", "ol" -> {
                flush();
                depth++;
            }
            case "li" -> {
                flush();
                isItem = true;
            }
            case "h1", "h2", "h3", "h4" -> {
                flush();
                isHeading = true;
            }
            case "pre" -> {
                flush();
                isVerbatim = true;
            }
            case "table" -> {
                flush();
                table.begin();
            }
            case "caption", "tr", "th", "td" -> {
                cell();
                table.open(node.getName().toString().toLowerCase(Locale.ROOT));
            }
            default -> {
                // Emphasis and the like: the words are enough.
            }
        }
        return null;
    }

    @Override
    public @Nullable Void visitEndElement(EndElementTree node, @Nullable Void unused) {
        switch (node.getName().toString().toLowerCase(Locale.ROOT)) {
            case "p", "li", "pre", "h1", "h2", "h3", "h4" -> flush();
            case "ul", "ol" -> {
                flush();
                depth--;
            }
            case "caption", "tr", "th", "td", "thead", "tbody" -> cell();
            case "table" -> {
                cell();
                blocks.add(table.end());
            }
            default -> {
                // As above.
            }
        }
        return null;
    }

    private void cell() {
        table.put(oneLine(text.toString()));
        text.setLength(0);
    }

    /** Ends the block at hand. */
    private void flush() {
        String raw = text.toString();
        text.setLength(0);
        if (isVerbatim) {
            isVerbatim = false;
            blocks.add(new Block.Verbatim(
                    raw.stripIndent().strip().lines().map(String::stripTrailing).toList()));
        } else if (!raw.isBlank()) {
            blocks.add(block(oneLine(raw)));
        }
        isHeading = false;
        isItem = false;
    }

    private Block block(String line) {
        if (isHeading) {
            return new Block.Heading(line);
        } else if (isItem) {
            return new Block.Item(depth, line);
        }
        return new Block.Prose(line);
    }

    private static String oneLine(String raw) {
        return raw.strip().replaceAll("\\s+", " ");
    }
}
