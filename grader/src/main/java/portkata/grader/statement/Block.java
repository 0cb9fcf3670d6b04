package portkata.grader.statement;

import java.util.List;

/** Is a piece of a statement, without a word about how it is laid out. */
public sealed interface Block {

    /** Names the part that follows. */
    record Heading(String text) implements Block {}

    /** Holds running text. */
    record Prose(String text) implements Block {}

    /**
     * Holds one item of a list.
     *
     * @param depth how many lists it is in, from 1
     */
    record Item(int depth, String text) implements Block {}

    /** Holds lines that stay as they are: examples and code. */
    record Verbatim(List<String> lines) implements Block {}

    /**
     * Holds rows of cells, the header first if there is one.
     *
     * @param caption what the table shows; empty when it does not say
     * @param hasHeader whether the first row names the columns
     */
    record Table(String caption, boolean hasHeader, List<List<String>> rows) implements Block {}

    /**
     * Holds one thing and what is to be known about it: a parameter, an exception, a constant.
     *
     * @param term its name
     */
    record Definition(String term, String text) implements Block {}
}
