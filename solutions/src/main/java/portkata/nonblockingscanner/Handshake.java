package portkata.nonblockingscanner;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.SocketAddress;
import java.net.SocketException;
import java.nio.channels.SocketChannel;
import java.util.Locale;
import java.util.Optional;
import portkata.PortState;

/** Reads what the end of a connection attempt says about the port. */
final class Handshake {

    private Handshake() {}

    /** Starts an attempt; gives the state if it is decided by then. */
    static Optional<PortState> begin(SocketChannel channel, SocketAddress target) throws IOException {
        try {
            channel.connect(target);
        } catch (IOException failure) {
            return Optional.of(failed(failure));
        }
        return outcome(channel);
    }

    /** Gives the state if the attempt has ended; empty while it is under way. */
    static Optional<PortState> outcome(SocketChannel channel) throws IOException {
        try {
            return channel.finishConnect() ? Optional.of(completed(channel)) : Optional.empty();
        } catch (IOException failure) {
            return Optional.of(failed(failure));
        }
    }

    /** Judges a connection that was established; one that met its own socket proves that nobody listens. */
    static PortState completed(SocketChannel channel) throws IOException {
        return channel.getLocalAddress().equals(channel.getRemoteAddress()) ? PortState.CLOSED : PortState.OPEN;
    }

    /**
     * Judges a failure.
     *
     * <p>Java has one class for "refused" and "timed out", and one for "reset" and "network unreachable", so the
     * message has to decide. The common kind is the default where it can be: in a language other than English the
     * system may say it differently.
     *
     * @throws IOException the failure itself, if this machine had no source port left: that says nothing about the port
     */
    static PortState failed(IOException failure) throws IOException {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (failure instanceof BindException && !message.contains("denied")) {
            throw failure;
        }
        if (failure instanceof ConnectException) {
            return message.contains("timed out") ? PortState.FILTERED : PortState.CLOSED;
        }
        // A reset can only follow a handshake: in answer to a SYN it is a refusal.
        return failure instanceof SocketException && message.contains("reset") ? PortState.OPEN : PortState.FILTERED;
    }
}
