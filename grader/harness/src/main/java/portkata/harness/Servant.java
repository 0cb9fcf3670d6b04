package portkata.harness;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Does what the grader asks: reads requests on one thread, and runs the submission on another. */
final class Servant {

    private static final long STACK_BYTES = 8L << 20;

    private final OutputStream replies;
    private final Printed printed;
    private volatile @Nullable Candidate candidate;
    private List<Method> methods = List.of();
    private Candidate.@Nullable Instance instance;
    private int subject = -1;
    private @Nullable Thread worker;
    private Request.@Nullable Call waiting;
    private boolean interruptFirst;
    private long running;

    Servant(OutputStream replies, Printed printed) {
        this.replies = replies;
        this.printed = printed;
    }

    /** Reads requests until there are no more. */
    void serve(InputStream requests) throws Exception {
        for (Optional<Request> next = Request.receive(requests); next.isPresent(); next = Request.receive(requests)) {
            Request request = next.get();
            if (request instanceof Request.Load load) {
                new Response(0, load(load), false, 0).send(replies);
            } else if (request instanceof Request.Call call) {
                hand(call);
            } else if (request instanceof Request.Interrupt interrupt) {
                interrupt(interrupt.token());
            }
        }
    }

    private Outcome load(Request.Load load) throws ClassNotFoundException {
        Class<?> contract = Class.forName(load.contract(), false, Servant.class.getClassLoader());
        try {
            Candidate loaded = Candidate.load(contract, load.type(), new Sent(load.classes()));
            candidate = loaded;
            methods = Candidate.methodsOf(contract);
            start(loaded);
            return new Outcome.Loaded();
        } catch (Candidate.Unusable unusable) {
            return new Outcome.Unusable(unusable.reason());
        }
    }

    private void start(Candidate loaded) {
        Thread thread = new Thread(null, new Work(), "submission", STACK_BYTES);
        thread.setContextClassLoader(loaded.loader());
        thread.setDaemon(true);
        thread.start();
        worker = thread;
    }

    private synchronized void hand(Request.Call call) {
        waiting = call;
        notifyAll();
    }

    /** Interrupts that call and no other: an interrupt that comes too late must not reach the next one. */
    private synchronized void interrupt(long token) {
        Thread thread = worker;
        if (thread != null && running == token) {
            thread.interrupt();
        } else if (waiting != null && waiting.token() == token) {
            interruptFirst = true;
        }
    }

    /** Finds what was sent; a submission that reaches its own loader finds nothing else there. */
    private record Sent(Map<String, byte[]> classes) implements Candidate.ClassFiles {

        @Override
        public byte @Nullable [] find(String name) {
            return classes.get(name);
        }
    }

    /** Answers calls, one after the other; whoever breaks this thread has broken the child. */
    private final class Work implements Runnable {

        @Override
        public void run() {
            try {
                while (true) {
                    Request.Call call = take();
                    Outcome outcome = call(call);
                    boolean interrupted = end();
                    new Response(call.token(), outcome, interrupted, printed.count()).send(replies);
                }
            } catch (Throwable cannotGoOn) {
                Runtime.getRuntime().halt(Main.BROKEN);
            }
        }
    }

    private synchronized Request.Call take() {
        while (waiting == null) {
            try {
                wait();
            } catch (InterruptedException meantForNobody) {
                // A thread that the submission left behind may do that; the next call has nothing to do with it.
            }
        }
        Request.Call call = waiting;
        waiting = null;
        running = call.token();
        if (interruptFirst || call.interrupted()) {
            Thread.currentThread().interrupt();
        }
        interruptFirst = false;
        return call;
    }

    private synchronized boolean end() {
        running = 0;
        return Thread.interrupted();
    }

    private Outcome call(Request.Call call) {
        Candidate loaded = candidate;
        if (loaded == null) {
            return new Outcome.Unusable(Outcome.Reason.NOT_FOUND);
        }
        Candidate.Instance asked = instance;
        if (asked == null || call.subject() != subject) {
            asked = loaded.instance();
            instance = asked;
            subject = call.subject();
        }
        return asked.call(methods.get(call.method()), call.arguments());
    }
}
