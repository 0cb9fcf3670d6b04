package portkata.harness;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Builds sets and sorted collections that keep the order in which their elements came. */
final class Ordered {

    private static final int MOST_WITH_ONE_HASH = 500;

    private static final Comparator<@Nullable Object> NATURAL = new Comparator<>() {
        @Override
        @SuppressWarnings("unchecked")
        public int compare(@Nullable Object one, @Nullable Object other) {
            return ((Comparable<Object>) Objects.requireNonNull(one)).compareTo(Objects.requireNonNull(other));
        }
    };

    private Ordered() {}

    static Set<@Nullable Object> set(List<@Nullable Object> elements) throws Malformed {
        refuseCollisions(elements);
        Set<@Nullable Object> set = new LinkedHashSet<>(elements);
        if (set.size() < elements.size()) {
            throw new Malformed("a set that holds the same element twice");
        }
        return set;
    }

    static SortedSet<@Nullable Object> sortedSet(List<@Nullable Object> elements) throws Malformed {
        SortedSet<@Nullable Object> sorted = new TreeSet<>(order(set(elements)));
        sorted.addAll(elements);
        return sorted;
    }

    static SortedMap<@Nullable Object, @Nullable Object> sortedMap(Map<@Nullable Object, @Nullable Object> entries) {
        SortedMap<@Nullable Object, @Nullable Object> sorted = new TreeMap<>(order(entries.keySet()));
        sorted.putAll(entries);
        return sorted;
    }

    /** Refuses what would make every look into a hash table a search: many values that have one hash. */
    static void refuseCollisions(Collection<@Nullable Object> elements) throws Malformed {
        if (elements.size() <= MOST_WITH_ONE_HASH) {
            return;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        for (Object element : elements) {
            // Equal hashes of comparable values cost nothing: a table sorts those.
            if (!(element instanceof Comparable<?>) && count(counts, Objects.hashCode(element)) > MOST_WITH_ONE_HASH) {
                throw new Malformed("more than " + MOST_WITH_ONE_HASH + " elements with one hash");
            }
        }
    }

    private static int count(Map<Integer, Integer> counts, int hash) {
        int count = counts.getOrDefault(hash, 0) + 1;
        counts.put(hash, count);
        return count;
    }

    /** Finds the order that distinct elements came in: a comparator cannot cross, but what it did can be seen. */
    private static @Nullable Comparator<@Nullable Object> order(Collection<@Nullable Object> elements) {
        if (rises(elements, NATURAL)) {
            return null;
        }
        Comparator<@Nullable Object> falling = Collections.reverseOrder(NATURAL);
        return rises(elements, falling) ? Collections.<@Nullable Object>reverseOrder() : new AsGiven(elements);
    }

    private static boolean rises(Collection<@Nullable Object> elements, Comparator<@Nullable Object> order) {
        try {
            return allRise(elements, order);
        } catch (RuntimeException incomparable) {
            return false;
        }
    }

    private static boolean allRise(Collection<@Nullable Object> elements, Comparator<@Nullable Object> order) {
        Object before = null;
        for (Object element : elements) {
            if (!(element instanceof Comparable<?>) || (before != null && order.compare(before, element) >= 0)) {
                return false;
            }
            before = element;
        }
        return true;
    }

    /** Ranks what was given as it was given, and everything else behind it. */
    private static final class AsGiven implements Comparator<@Nullable Object> {

        private final Map<@Nullable Object, Integer> ranks = new HashMap<>();

        AsGiven(Collection<@Nullable Object> elements) {
            for (Object element : elements) {
                ranks.put(element, ranks.size());
            }
        }

        @Override
        public int compare(@Nullable Object one, @Nullable Object other) {
            Integer left = ranks.getOrDefault(one, Integer.MAX_VALUE);
            Integer right = ranks.getOrDefault(other, Integer.MAX_VALUE);
            boolean bothUnknown = left == Integer.MAX_VALUE && right == Integer.MAX_VALUE;
            return bothUnknown ? NATURAL.compare(one, other) : left.compareTo(right);
        }
    }
}
