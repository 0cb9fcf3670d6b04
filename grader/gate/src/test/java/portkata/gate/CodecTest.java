package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import portkata.gate.Crossing.Declared;
import portkata.gate.Crossing.Level;
import portkata.gate.Crossing.Point;
import portkata.harness.Codec;
import portkata.harness.UnfitValue;
import portkata.harness.UnsupportedType;

class CodecTest {

    private static final Type TEXTS = new Declared<List<String>>() {}.type();

    static List<Arguments> scalars() {
        return List.of(
                Arguments.of(boolean.class, List.of(true, false)),
                Arguments.of(byte.class, List.of(Byte.MIN_VALUE, (byte) 0, Byte.MAX_VALUE)),
                Arguments.of(short.class, List.of(Short.MIN_VALUE, (short) 0, Short.MAX_VALUE)),
                Arguments.of(char.class, List.of(Character.MIN_VALUE, '\ud83d', Character.MAX_VALUE)),
                Arguments.of(int.class, List.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE)),
                Arguments.of(long.class, List.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE)),
                Arguments.of(float.class, List.of(Float.MIN_VALUE, Float.MAX_VALUE, -0f, Float.NaN)),
                Arguments.of(
                        double.class,
                        List.of(Double.MIN_VALUE, Double.MAX_VALUE, -0d, Double.NaN, Double.NEGATIVE_INFINITY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scalars")
    void a_primitive_crosses_and_so_does_its_box(Class<?> primitive, List<Object> values) throws IOException {
        for (Object value : values) {
            assertThat(Crossing.of(primitive, value)).isEqualTo(value);
            assertThat(Crossing.of(value.getClass(), value)).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\0", "\ud83d", "\udead\ud83d", "🚫", "\uffff", "two\nlines"})
    void a_text_crosses_character_by_character(String text) throws IOException {
        assertThat(Crossing.of(String.class, text)).isEqualTo(text);
    }

    @Test
    void bytes_cross_even_if_there_are_none() throws IOException {
        assertThat(Crossing.of(byte[].class, new byte[0])).isEqualTo(new byte[0]);
        assertThat(Crossing.of(byte[].class, new byte[] {-128, 0, 127})).isEqualTo(new byte[] {-128, 0, 127});
    }

    @Test
    void times_cross_from_the_first_to_the_last() throws IOException {
        Duration shortest = Duration.ofSeconds(Long.MIN_VALUE);
        Duration longest = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
        for (Duration duration : List.of(shortest, Duration.ofNanos(-1), Duration.ZERO, longest)) {
            assertThat(Crossing.of(Duration.class, duration)).isEqualTo(duration);
        }
        for (Instant instant : List.of(Instant.MIN, Instant.EPOCH.minusNanos(1), Instant.EPOCH, Instant.MAX)) {
            assertThat(Crossing.of(Instant.class, instant)).isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Z", "Europe/Berlin", "UTC+01:00", "-18:00", "America/Argentina/Buenos_Aires"})
    void a_zone_crosses_as_what_it_is(String id) throws IOException {
        ZoneId zone = ZoneId.of(id);
        assertThat(Crossing.of(ZoneId.class, zone)).isEqualTo(zone).isInstanceOf(zone.getClass());
        assertThat(Crossing.of(ZoneId.class, ZoneOffset.UTC)).isSameAs(ZoneOffset.UTC);
    }

    static List<Type> references() {
        return List.of(
                Integer.class,
                String.class,
                byte[].class,
                Duration.class,
                ZoneId.class,
                Level.class,
                Point.class,
                TEXTS,
                new Declared<Optional<String>>() {}.type(),
                new Declared<Map<String, Integer>>() {}.type());
    }

    @ParameterizedTest
    @MethodSource("references")
    void null_crosses_as_null(Type type) throws IOException {
        assertThat(Crossing.of(type, null)).isNull();
    }

    @Test
    void null_is_no_primitive() {
        assertThatThrownBy(() -> Codec.encode(int.class, null))
                .isInstanceOf(UnfitValue.class)
                .hasMessage("null where int is due");
    }

    @Test
    void optionals_cross_full_empty_and_nested() throws IOException {
        Type nested = new Declared<Optional<Optional<String>>>() {}.type();
        for (Optional<Optional<String>> value : List.of(
                Optional.<Optional<String>>empty(),
                Optional.of(Optional.<String>empty()),
                Optional.of(Optional.of("")))) {
            assertThat(Crossing.of(nested, value)).isEqualTo(value);
        }
    }

    @Test
    void lists_cross_with_nulls_and_wildcards() throws IOException {
        assertThat(Crossing.of(TEXTS, Arrays.asList("a", null, ""))).isEqualTo(Arrays.asList("a", null, ""));
        assertThat(Crossing.of(TEXTS, List.of())).isEqualTo(List.of());
        Type wild = new Declared<List<? extends List<? extends Integer>>>() {}.type();
        assertThat(Crossing.of(wild, List.of(List.of(1), List.of()))).isEqualTo(List.of(List.of(1), List.of()));
    }

    @Test
    void several_values_cross_together() throws IOException {
        Type[] types = {int.class, String.class, void.class};
        assertThat(Codec.decode(types, Codec.encode(types, new Object[] {1, "a", 0})))
                .containsExactly(1, "a", null);
    }

    @Test
    void a_list_that_holds_something_else_is_refused() {
        List<Object> polluted = new ArrayList<>(Collections.singletonList(7));
        assertThatThrownBy(() -> Codec.encode(TEXTS, polluted))
                .isInstanceOf(UnfitValue.class)
                .hasMessageContaining("Integer where String is due");
        assertThatThrownBy(() -> Codec.encode(new Declared<Map<String, Long>>() {}.type(), Map.of("a", 1)))
                .isInstanceOf(UnfitValue.class)
                .hasMessageContaining("Integer where Long is due");
    }

    @Test
    void a_primitive_of_another_kind_is_refused() {
        assertThatThrownBy(() -> Codec.encode(int.class, 1L)).isInstanceOf(UnfitValue.class);
    }

    @Test
    void what_has_no_name_is_refused_with_a_whole_sentence() {
        List<Object> polluted = new ArrayList<>(Collections.singletonList(new Object() {}));
        assertThatThrownBy(() -> Codec.encode(TEXTS, polluted))
                .isInstanceOf(UnfitValue.class)
                .hasMessageMatching("\\S+ where String is due");
    }

    static List<Arguments> unsupported() {
        Runnable runnable = () -> {};
        Iterator<String> iterator = List.of("a").iterator();
        return List.of(
                Arguments.of(long[].class, new long[] {1}),
                Arguments.of(new Declared<Iterator<String>>() {}.type(), iterator),
                Arguments.of(Runnable.class, runnable),
                Arguments.of(Object.class, new Object()),
                Arguments.of(List.class, List.of()),
                Arguments.of(new Declared<Set<Set<Runnable>>>() {}.type(), Set.of(Set.of(runnable))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsupported")
    void a_type_that_is_no_plain_value_is_unsupported(Type type, Object value) {
        assertThatThrownBy(() -> Codec.encode(type, value)).isInstanceOf(UnsupportedType.class);
    }

    /** A contract's author has to hear of it at the first call, whatever that call happens to return. */
    @ParameterizedTest
    @ValueSource(classes = {long[].class, Iterator.class, Runnable.class})
    void an_unsupported_type_is_unsupported_even_for_null(Class<?> type) {
        assertThatThrownBy(() -> Codec.encode(type, null)).isInstanceOf(UnsupportedType.class);
        assertThatThrownBy(() -> Codec.decode(type, new byte[] {0})).isInstanceOf(UnsupportedType.class);
    }
}
