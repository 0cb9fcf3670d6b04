package portkata.gate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portkata.harness.Codec;
import portkata.harness.Malformed;
import portkata.harness.Response;

/** Sends what a child would send that lies about the parts of its reply. */
class ForgedRepliesTest {

    /** Mirrors {@link Response} without what its own classes demand. */
    record Forged(long token, @Nullable Ending outcome, boolean interrupted, long printed) {}

    /** Mirrors the outcomes, in the order in which they are permitted. */
    @SuppressWarnings("NullableOptional") // That is the lie.
    sealed interface Ending {
        record Loaded() implements Ending {}

        record Unusable(@Nullable Reason reason) implements Ending {}

        @SuppressWarnings("ArrayRecordComponent")
        record Answered(byte @Nullable [] value) implements Ending {}

        record Refused(
                int declared,
                @Nullable String message,
                @Nullable Optional<String> at) implements Ending {}

        record Stub() implements Ending {}

        record Threw(
                @Nullable String type,
                @Nullable String message,
                @Nullable Optional<String> at,
                boolean exhausted) implements Ending {}
    }

    enum Reason {
        NOT_FOUND
    }

    @SuppressWarnings("NullOptional") // That is the lie.
    static List<Arguments> forged() {
        return List.of(
                Arguments.of("no outcome", null),
                Arguments.of("no reason", new Ending.Unusable(null)),
                Arguments.of("no answer", new Ending.Answered(null)),
                Arguments.of("no message", new Ending.Refused(0, null, Optional.empty())),
                Arguments.of("no place", new Ending.Refused(0, "", null)),
                Arguments.of("no type", new Ending.Threw(null, "", Optional.empty(), false)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forged")
    void is_no_reply(String name, @Nullable Ending outcome) throws IOException {
        byte[] message = Codec.encode(Forged.class, new Forged(1, outcome, false, 0));
        assertThatThrownBy(() -> Codec.decode(Response.class, message)).as(name).isInstanceOf(Malformed.class);
    }
}
