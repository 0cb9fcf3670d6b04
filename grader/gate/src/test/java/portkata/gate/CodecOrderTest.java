package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import portkata.gate.Crossing.Declared;
import portkata.gate.Crossing.Light;
import portkata.gate.Crossing.Mark;
import portkata.gate.Crossing.Release;
import portkata.gate.Crossing.Sign;
import portkata.harness.Codec;
import portkata.harness.Malformed;

/** Sends sets and maps through the codec, whose order is part of an answer. */
class CodecOrderTest {

    private static final Type SET = new Declared<Set<String>>() {}.type();
    private static final Type MAP = new Declared<Map<String, Integer>>() {}.type();
    private static final Type SORTED_SET = new Declared<SortedSet<String>>() {}.type();
    private static final Type SORTED_MAP = new Declared<SortedMap<String, Integer>>() {}.type();
    private static final Comparator<String> BY_LENGTH =
            Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder());

    @Test
    void sets_and_maps_keep_their_order() throws IOException {
        Set<String> set = new LinkedHashSet<>(List.of("c", "a", "b"));
        assertThat(set(SET, set)).containsExactly("c", "a", "b");
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("c", 1);
        map.put("a", null);
        map.put(null, 3);
        assertThat(Crossing.of(MAP, map)).isEqualTo(map);
        assertThat(map(MAP, map).keySet()).containsExactly("c", "a", null);
    }

    static List<Comparator<String>> orders() {
        return List.of(Comparator.naturalOrder(), Comparator.reverseOrder(), BY_LENGTH);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void a_sorted_set_keeps_its_order_and_still_answers(Comparator<String> order) throws IOException {
        SortedSet<String> sorted = new TreeSet<>(order);
        sorted.addAll(List.of("bb", "a", "c", "aaa"));
        SortedSet<String> crossed = (SortedSet<String>) set(SORTED_SET, sorted);
        assertThat(crossed).containsExactlyElementsOf(sorted).contains("bb").doesNotContain("d", "");
        for (String element : sorted) {
            assertThat(crossed.headSet(element)).containsExactlyElementsOf(sorted.headSet(element));
            assertThat(crossed.tailSet(element)).containsExactlyElementsOf(sorted.tailSet(element));
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void a_sorted_map_keeps_its_order_and_still_answers(Comparator<String> order) throws IOException {
        SortedMap<String, Integer> sorted = new TreeMap<>(order);
        sorted.putAll(Map.of("bb", 1, "a", 2, "c", 3, "aaa", 4));
        SortedMap<String, Integer> crossed = (SortedMap<String, Integer>) map(SORTED_MAP, sorted);
        assertThat(crossed.keySet()).containsExactlyElementsOf(sorted.keySet());
        assertThat(crossed).isEqualTo(sorted).doesNotContainKey("d");
        for (String key : sorted.keySet()) {
            assertThat(crossed.get(key)).isEqualTo(sorted.get(key));
            assertThat(crossed.headMap(key).keySet())
                    .containsExactlyElementsOf(sorted.headMap(key).keySet());
        }
    }

    @Test
    void navigable_kinds_cross_as_such() throws IOException {
        assertThat(Crossing.of(new Declared<NavigableSet<Integer>>() {}.type(), new TreeSet<>(Set.of(2, 1))))
                .isInstanceOf(NavigableSet.class)
                .isEqualTo(Set.of(1, 2));
        assertThat(Crossing.of(new Declared<NavigableMap<Integer, String>>() {}.type(), new TreeMap<>(Map.of(1, "a"))))
                .isInstanceOf(NavigableMap.class)
                .isEqualTo(Map.of(1, "a"));
    }

    @Test
    void a_null_in_a_sorted_set_keeps_its_place() throws IOException {
        SortedSet<String> sorted = new TreeSet<>(Comparator.nullsLast(Comparator.naturalOrder()));
        sorted.add(null);
        sorted.add("a");
        assertThat(set(SORTED_SET, sorted)).containsExactly("a", null);
    }

    @Test
    void elements_that_compare_as_equal_stay_apart() throws IOException {
        Type decimals = new Declared<SortedSet<List<Integer>>>() {}.type();
        SortedSet<List<Integer>> sorted = new TreeSet<>(Comparator.comparing(list -> list.get(0)));
        sorted.addAll(List.of(List.of(2), List.of(1, 1)));
        assertThat(Crossing.of(decimals, sorted))
                .asInstanceOf(InstanceOfAssertFactories.COLLECTION)
                .containsExactly(List.of(1, 1), List.of(2));
    }

    /** Two enums under one interface are each comparable, but not with each other. */
    @Test
    void elements_that_cannot_be_compared_with_each_other_keep_their_order() throws IOException {
        Type signs = new Declared<SortedSet<Sign>>() {}.type();
        SortedSet<Sign> sorted = new TreeSet<>(Comparator.comparing(Object::toString));
        sorted.addAll(List.of(Light.RED, Mark.TICK, Light.GREEN));
        assertThat(Crossing.of(signs, sorted))
                .asInstanceOf(InstanceOfAssertFactories.COLLECTION)
                .containsExactly(Light.GREEN, Light.RED, Mark.TICK);
    }

    @Test
    void an_element_whose_comparison_throws_keeps_its_place() throws IOException {
        Type releases = new Declared<SortedSet<Release>>() {}.type();
        SortedSet<Release> sorted = new TreeSet<>(Comparator.comparing(String::valueOf));
        sorted.addAll(List.of(new Release("a"), new Release(null)));
        assertThat(Crossing.of(releases, sorted)).isEqualTo(Set.of(new Release("a"), new Release(null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Set", "SortedSet"})
    void the_same_element_twice_is_refused(String kind) throws IOException {
        byte[] twice = Codec.encode(new Declared<List<String>>() {}.type(), List.of("a", "a"));
        assertThatThrownBy(() -> Codec.decode(kind.equals("Set") ? SET : SORTED_SET, twice))
                .isInstanceOf(Malformed.class)
                .hasMessage("a set that holds the same element twice");
    }

    @SuppressWarnings("unchecked")
    private static Set<String> set(Type type, Set<String> value) throws IOException {
        Object crossed = Crossing.of(type, value);
        return crossed == null ? Set.of() : (Set<String>) crossed;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Integer> map(Type type, Map<String, Integer> value) throws IOException {
        Object crossed = Crossing.of(type, value);
        return crossed == null ? Map.of() : (Map<String, Integer>) crossed;
    }
}
