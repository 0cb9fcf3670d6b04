package portkata.attacked;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import portkata.Exercise;
import portkata.Tier;

/** Is a sound exercise with answers of every kind. */
@Exercise(number = 930, tier = Tier.JUNIOR, title = "Attacked", minutes = 1)
public interface Attacked {

    /** Doubles a number that is not negative. */
    int twice(int number) throws IllegalArgumentException;

    /** Splits a sentence at its blanks. */
    List<String> split(String sentence);

    /** Measures each word. */
    Map<String, Integer> lengths(String sentence);

    /** Finds the corners of a square. */
    Set<Point> corners(int size);

    /** Puts a sentence beside its words. */
    Label label(String sentence);

    /** Orders versions, which are written with blanks between them. */
    SortedSet<Version> versions(String text);

    /** Gives back what it gets. */
    String echo(String text);

    /** Counts from 1. */
    List<Integer> countTo(int last);

    /** Is a place on a grid. */
    record Point(int x, int y) {}

    /** Holds a sentence and its words. */
    record Label(String text, List<String> words) {}

    /** Names a version. */
    record Version(String name) implements Comparable<Version> {

        @Override
        public int compareTo(Version other) {
            return name.compareTo(other.name);
        }
    }
}
