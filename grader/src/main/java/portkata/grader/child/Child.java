package portkata.grader.child;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import portkata.harness.Codec;
import portkata.harness.Frames;
import portkata.harness.Request;
import portkata.harness.Response;
import portkata.harness.UnfitValue;

/**
 * Is a process that runs one submission: a witness that is asked one question at a time.
 *
 * <p>It answers on its standard error, where each answer must carry the token of the question asked. Whatever else comes
 * that way ends it.
 */
public final class Child implements AutoCloseable {

    /** The token of a question that nobody else's answer can be taken for, because there is no other. */
    public static final long ONLY_QUESTION = 0;

    private static final Duration TO_INTERRUPT = Duration.ofSeconds(5);

    private final Launched launched;
    private final Printout printout;
    private final Requests requests;
    private final CompletableFuture<String> gone = new CompletableFuture<>();
    private final CompletableFuture<@Nullable Void> cleared = new CompletableFuture<>();
    private @Nullable Question asked;

    private Child(Launched launched) {
        this.launched = launched;
        this.printout = Printout.of(launched.process().getInputStream());
        this.requests = new Requests(launched.process().getOutputStream());
    }

    /** Starts a child with {@code command}. */
    static Child start(ChildCommand command) throws IOException {
        Child child = new Child(command.launch());
        Thread listener = new Thread(child::listen, "portkata-child");
        listener.setDaemon(true);
        listener.start();
        Patrol.begin(child);
        return child;
    }

    /** Gives the process's number. */
    public long pid() {
        return launched.process().pid();
    }

    /** Gives what the child prints. */
    public Printout printout() {
        return printout;
    }

    /** Says whether the child can still be asked. */
    public boolean isAlive() {
        return !gone.isDone();
    }

    /** Says whether a question waits for its answer. */
    public synchronized boolean isBusy() {
        return asked != null;
    }

    /**
     * Asks and waits for the end; an interrupt of the waiting thread is passed on.
     *
     * @param token what the answer must carry
     * @throws UnfitValue if the question is too large to be sent
     */
    public Ending ask(Request request, long token, Duration limit) throws UnfitValue {
        byte[] message = Codec.encode(Request.class, request);
        Question question = new Question(token, new CompletableFuture<>());
        synchronized (this) {
            if (gone.isDone()) {
                return new Ending.Gone(gone.join());
            }
            asked = question;
        }
        requests.send(message, limit);
        return await(question, System.nanoTime() + limit.toNanos());
    }

    private Ending await(Question question, long deadline) {
        while (true) {
            try {
                return question.ending().get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException passedOn) {
                interrupt(question.token());
            } catch (TimeoutException late) {
                end("it did not return in time");
                return new Ending.Late();
            } catch (ExecutionException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private void interrupt(long token) {
        try {
            requests.send(Codec.encode(Request.class, new Request.Interrupt(token)), TO_INTERRUPT);
        } catch (UnfitValue impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void listen() {
        String why;
        try {
            why = receive();
        } catch (IOException | RuntimeException nonsense) {
            why = "wrote into the channel that carries its answers";
        }
        end(why);
    }

    /** Hands over answers until the child has ended; gives the way it ended. */
    private String receive() throws IOException {
        while (true) {
            Optional<byte[]> message = Frames.receive(launched.process().getErrorStream());
            if (message.isEmpty()) {
                return launched.exit();
            }
            Response response = (Response) Codec.decode(Response.class, message.get());
            if (response == null || !deliver(response)) {
                return "answered what nobody had asked";
            }
        }
    }

    private synchronized boolean deliver(Response response) {
        Question question = asked;
        if (question == null || question.token() != response.token()) {
            return false;
        }
        asked = null;
        return question.ending().complete(new Ending.Came(response));
    }

    /** Ends a child that does not read its questions, which sets free whoever sends one. */
    void endIfStuck() {
        if (requests.areStuck()) {
            end("it stopped reading its questions");
        }
    }

    private void end(String why) {
        if (gone.complete(why)) {
            try {
                launched.end();
            } finally {
                Patrol.end(this);
                cleared.complete(null);
                answerWith(new Ending.Gone(why));
            }
        }
    }

    private synchronized void answerWith(Ending ending) {
        if (asked != null) {
            asked.ending().complete(ending);
            asked = null;
        }
    }

    /** Ends the process, whatever it does, with everything that it started; waits until nothing is left of it. */
    @Override
    public void close() {
        end("it was no longer needed");
        cleared.join();
    }

    private record Question(long token, CompletableFuture<Ending> ending) {}
}
