package portkata.portlookup;

import java.util.Arrays;
import java.util.List;

/** Reads the shorthand of the suite's tables, a list such as {@code mysql 3306, oracle 1521}. */
record Entries(List<Entry> all) {

    /** Turns a cell of a table into a parameter: JUnit finds this method by its shape. */
    static Entries of(String shorthand) {
        return new Entries(
                Arrays.stream(shorthand.split(", ", -1)).map(Entry::of).toList());
    }

    /** Pairs a name with a port at which it is to be found. */
    record Entry(String name, int port) {

        private static Entry of(String shorthand) {
            String[] words = shorthand.split(" ", 2);
            return new Entry(words[0], Integer.parseInt(words[1]));
        }
    }
}
