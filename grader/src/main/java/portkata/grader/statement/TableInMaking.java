package portkata.grader.statement;

import java.util.ArrayList;
import java.util.List;

/** Gathers the cells of a table as its tags come by. */
final class TableInMaking {

    private String caption = "";
    private boolean hasHeader;
    private List<List<String>> rows = new ArrayList<>();
    private String open = "";

    void begin() {
        caption = "";
        hasHeader = false;
        rows = new ArrayList<>();
        open = "";
    }

    /** Notes which tag the next text belongs to. */
    void open(String tag) {
        open = tag;
        if (tag.equals("tr")) {
            rows.add(new ArrayList<>());
        } else if (tag.equals("th")) {
            hasHeader |= rows.size() <= 1;
        }
    }

    /** Takes the text of the open tag, and closes it. */
    void put(String text) {
        if (open.equals("caption")) {
            caption = text;
        } else if ((open.equals("td") || open.equals("th")) && !rows.isEmpty()) {
            rows.get(rows.size() - 1).add(text);
        }
        open = "";
    }

    Block.Table end() {
        return new Block.Table(
                caption,
                hasHeader,
                rows.stream().<List<String>>map(List::copyOf).toList());
    }
}
