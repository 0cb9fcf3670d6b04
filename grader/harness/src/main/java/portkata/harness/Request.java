package portkata.harness;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Is what the grader sends to a child. */
public sealed interface Request {

    /**
     * Waits for one; empty when the grader has closed the channel.
     *
     * @throws IOException if what comes is no request
     */
    static Optional<Request> receive(InputStream channel) throws IOException {
        Optional<byte[]> message = Frames.receive(channel);
        return message.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable((Request) Codec.decode(Request.class, message.get()));
    }

    /**
     * Defines the submission's classes; the first message to each child.
     *
     * @param contract the full name of the contract, which is on the child's class path
     * @param type the full name of the submission's class
     * @param classes class files by full class name
     */
    record Load(String contract, String type, Map<String, byte[]> classes) implements Request {}

    /**
     * Makes one call.
     *
     * @param token comes back with the reply; nobody can guess it
     * @param subject the instance to call, which is made when a number is new; the one before is let go
     * @param method the place of the method among {@link Candidate#methodsOf}
     * @param arguments the arguments, as the method's parameter types say
     * @param interrupted whether the caller's interrupt flag is set
     */
    @SuppressWarnings("ArrayRecordComponent") // It is carried, and never compared.
    record Call(long token, int subject, int method, byte[] arguments, boolean interrupted) implements Request {}

    /**
     * Compiles sources together; only a process that was started for it can.
     *
     * @param sources the files, as paths
     * @param classPath what they may use besides the JDK, as paths
     */
    record Compile(List<String> sources, List<String> classPath) implements Request {}

    /** Interrupts the call with that token, if it has not ended. */
    record Interrupt(long token) implements Request {}
}
