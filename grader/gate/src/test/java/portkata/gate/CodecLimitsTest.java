package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.AbstractList;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import portkata.gate.Crossing.Declared;
import portkata.gate.Crossing.Fork;
import portkata.gate.Crossing.Tree;
import portkata.harness.Codec;
import portkata.harness.Limits;
import portkata.harness.Malformed;
import portkata.harness.UnfitValue;

/** Hands in collections that are too much for one message, or lie; refusing one takes bounded time and memory. */
@Timeout(60)
class CodecLimitsTest {

    private static final Type TEXTS = new Declared<List<String>>() {}.type();
    private static final Type POINTS = new Declared<Set<Pair>>() {}.type();

    record Pair(int one, int other) {}

    @Test
    void an_endless_list_is_refused() {
        assertUnfit(TEXTS, list(() -> Stream.generate(() -> "").iterator()), "more than 1000000 elements");
    }

    @Test
    void an_endless_list_of_long_texts_is_refused() {
        String text = "a".repeat(1 << 20);
        assertUnfit(TEXTS, list(() -> Stream.generate(() -> text).iterator()), "more than 32 MB");
    }

    @Test
    void a_text_and_bytes_that_fill_more_than_a_message_are_refused() {
        assertUnfit(String.class, "a".repeat(Limits.MOST_BYTES / 2), "more than 32 MB");
        assertUnfit(byte[].class, new byte[Limits.MOST_BYTES], "more than 32 MB");
    }

    @Test
    void as_many_elements_as_are_allowed_cross() throws IOException {
        List<String> most = Collections.nCopies(Limits.MOST_ELEMENTS, "");
        assertThat(Crossing.of(TEXTS, most)).isEqualTo(most);
    }

    @Test
    void elements_of_all_collections_count_together() {
        Type nested = new Declared<List<List<Integer>>>() {}.type();
        List<Integer> half = Collections.nCopies(Limits.MOST_ELEMENTS / 2, 1);
        assertUnfit(nested, List.of(half, half), "more than 1000000 elements");
    }

    @Test
    void a_value_nested_too_deep_is_refused() {
        assertUnfit(Tree.class, tree(Limits.DEEPEST), "a value nested more than 64 deep");
    }

    @Test
    void a_value_nested_as_deep_as_allowed_crosses() throws IOException {
        Tree tree = tree(Limits.DEEPEST / 2);
        assertThat(Crossing.of(Tree.class, tree)).isEqualTo(tree);
    }

    @Test
    void a_value_that_holds_itself_is_refused() {
        List<Tree> branches = new ArrayList<>();
        Tree tree = new Tree(branches);
        branches.add(tree);
        assertUnfit(Tree.class, tree, "a value nested more than 64 deep");
    }

    /** Shares its halves, so that few objects are very many values. */
    @Test
    void a_value_that_doubles_at_each_level_is_refused() {
        Fork fork = new Fork(null, null);
        for (int depth = 1; depth < Limits.DEEPEST; depth++) {
            fork = new Fork(fork, fork);
        }
        assertUnfit(Fork.class, fork, "more than 32 MB");
    }

    @Test
    void a_list_that_lies_about_its_size_crosses_as_its_iterator_says() throws IOException {
        List<String> truth = List.of("a", "b");
        assertThat(Crossing.of(TEXTS, list(truth::iterator))).isEqualTo(truth);
    }

    @Test
    void a_list_that_changes_each_time_is_read_once() throws IOException {
        List<String> asked = new ArrayList<>();
        List<String> changing = list(() -> {
            asked.add("a");
            return List.copyOf(asked).iterator();
        });
        assertThat(Crossing.of(TEXTS, changing)).isEqualTo(List.of("a"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_set_that_holds_an_element_twice_does_not_cross() {
        Type texts = new Declared<Set<String>>() {}.type();
        Set<String> lying = new AbstractSet<>() {
            @Override
            public Iterator<String> iterator() {
                return List.of("a", "a").iterator();
            }

            @Override
            public int size() {
                return 1;
            }
        };
        assertThatThrownBy(() -> Crossing.of(texts, lying)).hasMessage("a set that holds the same element twice");
    }

    /** Records hash as sums of their parts, so a submission can choose as many with one hash as it likes. */
    @Test
    void a_set_of_values_with_one_hash_crosses_in_bounded_time() throws IOException {
        Set<Integer> hashes = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            Pair pair = new Pair(i, -31 * i);
            pairs.add(pair);
            hashes.add(pair.hashCode());
        }
        assertThat(hashes).as("hashes").hasSize(1);
        byte[] message = Codec.encode(new Declared<List<Pair>>() {}.type(), pairs);
        long start = System.nanoTime();
        assertThatThrownBy(() -> Codec.decode(POINTS, message)).isInstanceOf(Malformed.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    private static Tree tree(int depth) {
        Tree tree = new Tree(List.of());
        for (int i = 1; i < depth; i++) {
            tree = new Tree(List.of(tree));
        }
        return tree;
    }

    /** Makes a list that claims to be empty. */
    private static <T> List<T> list(Supplier<Iterator<T>> iterators) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                throw new IndexOutOfBoundsException(index);
            }

            @Override
            public int size() {
                return 0;
            }

            @Override
            public Iterator<T> iterator() {
                return iterators.get();
            }
        };
    }

    private static void assertUnfit(Type type, Object value, String sentence) {
        assertThatThrownBy(() -> Codec.encode(type, value))
                .isInstanceOf(UnfitValue.class)
                .hasMessage(sentence);
    }
}
