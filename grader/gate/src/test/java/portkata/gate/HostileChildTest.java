package portkata.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portkata.grader.result.Verdict;
import portkata.harness.Codec;
import portkata.harness.Frames;
import portkata.harness.Outcome;
import portkata.harness.Request;
import portkata.harness.Response;

/** Hands in an answer whose first call writes into the channel of the answers, where only the harness should write. */
@Timeout(60)
class HostileChildTest {

    private static final Optional<String> METHOD = Optional.of("SampleSolution.java:5");
    private static final Verdict NONSENSE =
            new Verdict.Crashed("twice(1)", "it wrote into the channel that carries its answers", METHOD);
    private static final Verdict UNASKED = new Verdict.Crashed("twice(1)", "it answered what nobody had asked", METHOD);
    private static final String RIGHTLY = "return 2 * number;";
    private static final String WRONGLY = "return number == 1 ? 0 : 2 * number;";

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(ints = {0x7fffffff, 0x80000000, 0xffffffff, 0x0f000000})
    void a_huge_length_is_a_crash(int length) throws IOException {
        byte[] bytes = {(byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length};
        assertThat(run(bytes, RIGHTLY)).isEqualTo(first(NONSENSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {RIGHTLY, WRONGLY})
    void an_empty_frame_is_a_crash_whatever_follows(String answer) throws IOException {
        assertThat(run(new byte[4], answer)).isEqualTo(first(NONSENSE));
    }

    @Test
    void a_frame_of_another_type_is_a_crash() throws IOException {
        byte[] request = Codec.encode(Request.class, new Request.Load("a", "b", Collections.emptyMap()));
        assertThat(run(frame(request), RIGHTLY)).isEqualTo(first(NONSENSE));
    }

    @Test
    void a_frame_of_random_bytes_is_a_crash() throws IOException {
        byte[] random = new byte[100];
        new Random(1).nextBytes(random);
        assertThat(run(frame(random), RIGHTLY)).isEqualTo(first(NONSENSE));
    }

    /** A random length may announce more than ever comes, so that only the clock ends the call. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void random_bytes_cost_their_own_case(long seed) throws IOException {
        byte[] random = new byte[1_000];
        new Random(seed).nextBytes(random);
        List<Verdict> verdicts = run(random, RIGHTLY);
        assertThat(verdicts.get(0)).isIn(NONSENSE, new Verdict.TooSlow("twice(1)", METHOD));
        assertThat(verdicts.subList(1, 15)).containsOnly(new Verdict.Passed());
    }

    @Test
    void a_frame_that_is_cut_off_is_too_slow() throws IOException {
        assertThat(run(new byte[] {0, 1, 0, 0, 1}, RIGHTLY)).isEqualTo(first(new Verdict.TooSlow("twice(1)", METHOD)));
    }

    @Test
    void a_frame_that_ends_with_the_process_is_a_crash() throws IOException {
        assertThat(run(new byte[] {0, 1, 0, 0, 1}, "if (number == 1) Runtime.getRuntime().halt(0); " + RIGHTLY))
                .isEqualTo(first(NONSENSE));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE})
    void a_right_answer_with_a_guessed_token_is_a_crash(long token) throws IOException {
        assertThat(run(reply(token), RIGHTLY)).isEqualTo(first(UNASKED));
    }

    @Test
    void a_second_guess_never_counts() throws IOException {
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        twice.write(reply(1));
        twice.write(reply(2));
        assertThat(run(twice.toByteArray(), WRONGLY)).isEqualTo(first(UNASKED));
    }

    private List<Verdict> run(byte[] said, String answer) {
        String body = """
                if (number == 1) {
                    try {
                        new java.io.FileOutputStream(java.io.FileDescriptor.err)
                            .write(java.util.Base64.getDecoder().decode("%s"));
                    } catch (java.io.IOException closed) {
                        throw new IllegalStateException(closed);
                    }
                }
                %s
                """.formatted(Base64.getEncoder().encodeToString(said), answer);
        return LearnersRun.verdicts(SampleHouse.of(root, "Sample"), body);
    }

    /** Expects the other cases to be graded as if nothing had happened, in a fresh child. */
    private static List<Verdict> first(Verdict verdict) {
        List<Verdict> verdicts = new ArrayList<>(Collections.nCopies(15, new Verdict.Passed()));
        verdicts.set(0, verdict);
        return verdicts;
    }

    private static byte[] reply(long token) throws IOException {
        byte[] two = Codec.encode(int.class, 2);
        return frame(Codec.encode(Response.class, new Response(token, new Outcome.Answered(two), false, 0)));
    }

    private static byte[] frame(byte[] message) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        Frames.send(frame, message);
        return frame.toByteArray();
    }
}
