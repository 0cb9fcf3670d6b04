package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portkata.gate.Crossing.Box;
import portkata.gate.Crossing.Coloured;
import portkata.gate.Crossing.Declared;
import portkata.gate.Crossing.Level;
import portkata.gate.Crossing.Light;
import portkata.gate.Crossing.Line;
import portkata.gate.Crossing.Mark;
import portkata.gate.Crossing.Nothing;
import portkata.gate.Crossing.Paint;
import portkata.gate.Crossing.Point;
import portkata.gate.Crossing.Positive;
import portkata.gate.Crossing.Sign;
import portkata.harness.Codec;
import portkata.harness.Malformed;
import portkata.harness.UnfitValue;
import portkata.harness.UnsupportedType;

/** Sends records, enums and sealed interfaces of both through the codec. */
class CodecShapesTest {

    @ParameterizedTest
    @EnumSource
    void a_constant_crosses_even_with_a_body(Level level) throws IOException {
        assertThat(Crossing.of(Level.class, level)).isSameAs(level);
    }

    @Test
    void a_constant_that_does_not_exist_is_refused() throws IOException {
        byte[] message = Codec.encode(Level.class, Level.HIGH);
        message[4] = 2;
        assertThatThrownBy(() -> Codec.decode(Level.class, message)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_record_that_only_its_package_sees_crosses() throws IOException {
        Point point = new Point(Integer.MIN_VALUE, null);
        assertThat(Crossing.of(Point.class, point)).isEqualTo(point);
        assertThat(Crossing.of(Nothing.class, new Nothing())).isEqualTo(new Nothing());
    }

    @Test
    void a_record_with_generic_components_crosses() throws IOException {
        Line line = new Line(Arrays.asList(new Point(1, "a"), null), Optional.of(Level.HIGH));
        assertThat(Crossing.of(Line.class, line)).isEqualTo(line);
    }

    @Test
    void a_record_with_a_type_parameter_of_its_own_is_unsupported() {
        Type box = new Declared<Box<String>>() {}.type();
        assertThatThrownBy(() -> Codec.encode(box, new Box<>("a"))).isInstanceOf(UnsupportedType.class);
    }

    @Test
    void a_record_that_its_constructor_refuses_is_malformed() throws IOException {
        byte[] message = Codec.encode(Positive.class, new Positive(1));
        message[4] = 0;
        assertThatThrownBy(() -> Codec.decode(Positive.class, message))
                .isInstanceOf(Malformed.class)
                .hasMessage("a Positive that its constructor refuses");
    }

    @Test
    void what_a_sealed_interface_permits_crosses_at_every_level() throws IOException {
        for (Coloured coloured : List.of(Light.GREEN, new Paint(7))) {
            assertThat(Crossing.of(Coloured.class, coloured)).isEqualTo(coloured);
            assertThat(Crossing.of(Sign.class, coloured)).isEqualTo(coloured);
        }
        assertThat(Crossing.of(Sign.class, Mark.TICK)).isSameAs(Mark.TICK);
        assertThat(Crossing.of(Sign.class, null)).isNull();
    }

    @Test
    void a_choice_that_a_sealed_interface_does_not_offer_is_refused() throws IOException {
        byte[] message = Codec.encode(Sign.class, Mark.TICK);
        message[4] = 3;
        assertThatThrownBy(() -> Codec.decode(Sign.class, message))
                .isInstanceOf(Malformed.class)
                .hasMessage("choice 3 of 3");
    }

    @Test
    void a_choice_without_its_value_is_refused() throws IOException {
        byte[] message = {1, 0, 0, 0, 0, 0};
        assertThatThrownBy(() -> Codec.decode(Sign.class, message)).isInstanceOf(Malformed.class);
    }

    @Test
    void another_branch_of_a_sealed_interface_is_refused() {
        assertThatThrownBy(() -> Codec.encode(Coloured.class, Mark.TICK))
                .isInstanceOf(UnfitValue.class)
                .hasMessage("Mark where Coloured is due");
    }
}
