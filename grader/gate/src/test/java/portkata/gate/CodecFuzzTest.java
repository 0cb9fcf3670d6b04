package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Type;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portkata.gate.Crossing.Declared;
import portkata.gate.Crossing.Level;
import portkata.gate.Crossing.Light;
import portkata.gate.Crossing.Line;
import portkata.gate.Crossing.Mark;
import portkata.gate.Crossing.Paint;
import portkata.gate.Crossing.Point;
import portkata.gate.Crossing.Sign;
import portkata.gate.Crossing.Tree;
import portkata.harness.Codec;
import portkata.harness.Malformed;
import portkata.harness.Outcome;
import portkata.harness.Request;
import portkata.harness.Response;

/** Reads bytes that no codec wrote; a failure names the seed, which {@code -Dportkata.seed} gives again. */
@Timeout(60)
class CodecFuzzTest {

    private static final long SEED = Long.getLong("portkata.seed", new Random().nextLong());
    private static final int[] LENGTHS = {Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 1 << 25, 1 << 16};

    /**
     * Holds a type with a value of it.
     *
     * @param canonical whether each value has one encoding; NaN, zones and addresses have several
     */
    record Sample(Type type, Object value, boolean canonical) {

        @Override
        public String toString() {
            return type.getTypeName();
        }
    }

    static List<Sample> samples() throws IOException {
        InetAddress host = InetAddress.getByAddress("host", new byte[] {(byte) 192, 0, 2, 1});
        return List.of(
                new Sample(int.class, 7, true),
                new Sample(double.class, 7d, false),
                new Sample(String.class, "a\ud83d", true),
                new Sample(byte[].class, new byte[] {1, 2}, true),
                new Sample(Level.class, Level.HIGH, true),
                new Sample(Sign.class, new Paint(3), true),
                new Sample(Line.class, new Line(Arrays.asList(new Point(1, "a"), null), Optional.empty()), true),
                new Sample(Tree.class, new Tree(List.of(new Tree(List.of()), new Tree(List.of()))), true),
                new Sample(new Declared<Optional<Optional<Short>>>() {}.type(), Optional.of(Optional.empty()), true),
                new Sample(new Declared<Set<List<Boolean>>>() {}.type(), Set.of(List.of(true), List.of()), true),
                new Sample(new Declared<Map<Character, Long>>() {}.type(), Map.of('a', 1L, 'b', 2L), true),
                new Sample(new Declared<SortedSet<Integer>>() {}.type(), new TreeSet<>(Set.of(1, 2, 3)), true),
                new Sample(new Declared<SortedSet<Sign>>() {}.type(), signs(), true),
                new Sample(new Declared<List<Set<Sign>>>() {}.type(), List.of(Set.of(Light.RED)), true),
                new Sample(
                        new Declared<SortedMap<String, Byte>>() {}.type(), new TreeMap<>(Map.of("a", (byte) 1)), true),
                new Sample(Duration.class, Duration.ofNanos(-1), true),
                new Sample(Instant.class, Instant.EPOCH, true),
                new Sample(ZoneId.class, ZoneId.of("Europe/Berlin"), false),
                new Sample(InetAddress.class, host, false),
                new Sample(InetSocketAddress.class, new InetSocketAddress(host, 80), false),
                new Sample(Request.class, new Request.Load("a", "b", Map.of("c", new byte[] {1})), true),
                new Sample(Request.class, new Request.Call(-1, 1, 2, new byte[] {3}, true), true),
                new Sample(Response.class, new Response(5, new Outcome.Stub(), false, 6), true),
                new Sample(
                        Response.class,
                        new Response(5, new Outcome.Threw("a", "b", Optional.empty(), true), false, 6),
                        true));
    }

    /** Holds constants of two enums, which no natural order covers. */
    private static SortedSet<Sign> signs() {
        SortedSet<Sign> signs = new TreeSet<>(Comparator.comparing(Object::toString));
        signs.addAll(List.of(Light.RED, Mark.TICK));
        return signs;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void random_bytes_are_a_value_or_malformed(Sample sample) {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            check(sample, bytes);
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] &= (byte) (random.nextInt(3) == 0 ? 3 : 1);
            }
            check(sample, bytes);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void every_beginning_of_a_message_is_malformed(Sample sample) throws IOException {
        byte[] message = Codec.encode(sample.type(), sample.value());
        for (int length = 0; length < message.length; length++) {
            byte[] beginning = Arrays.copyOf(message, length);
            assertThatThrownBy(() -> Codec.decode(sample.type(), beginning)).isInstanceOf(Malformed.class);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void a_byte_too_many_is_malformed(Sample sample) throws IOException {
        byte[] message = Codec.encode(sample.type(), sample.value());
        byte[] longer = Arrays.copyOf(message, message.length + 1);
        assertThatThrownBy(() -> Codec.decode(sample.type(), longer)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void a_flipped_bit_makes_another_value_or_none(Sample sample) throws IOException {
        byte[] message = Codec.encode(sample.type(), sample.value());
        for (int bit = 0; bit < 8 * message.length; bit++) {
            byte[] flipped = message.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            check(sample, flipped);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void a_huge_length_reserves_nothing(Sample sample) throws IOException {
        byte[] message = Codec.encode(sample.type(), sample.value());
        for (int at = 0; at + 4 <= message.length; at++) {
            for (int length : LENGTHS) {
                byte[] huge = message.clone();
                ByteBuffer.wrap(huge).putInt(at, length);
                check(sample, huge);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void ones_without_an_end_nest_nothing_too_deep(Sample sample) {
        byte[] ones = new byte[1 << 20];
        Arrays.fill(ones, (byte) 1);
        assertThatThrownBy(() -> Codec.decode(sample.type(), ones)).isInstanceOf(Malformed.class);
    }

    /** Reads bytes and, if they are a value, writes it: what may be refused is refused as malformed, and nothing else. */
    private static void check(Sample sample, byte[] bytes) {
        try {
            byte[] again = Codec.encode(sample.type(), Codec.decode(sample.type(), bytes));
            byte[] expected =
                    sample.canonical() ? bytes : Codec.encode(sample.type(), Codec.decode(sample.type(), again));
            assertThat(again).isEqualTo(expected);
        } catch (Malformed refused) {
            assertThat(refused).hasMessageNotContaining("null");
        } catch (IOException | RuntimeException | Error failure) {
            throw new AssertionError(
                    sample + " of " + HexFormat.of().formatHex(bytes) + ", -Dportkata.seed=" + SEED, failure);
        }
    }
}
