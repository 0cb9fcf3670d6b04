package portkata.kata;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.platform.engine.CancellationToken;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.result.RunResult;
import portkata.grader.run.HostMaker;
import portkata.grader.subject.SubjectHost;

/** Is one run of a watch, which a newer save stops. */
final class Run implements HostMaker {

    private final ExerciseFiles exercise;
    private final HostMaker hosts;
    private final CancellationToken token = CancellationToken.create();
    private final List<SubjectHost> made = new CopyOnWriteArrayList<>();
    private final long started = System.nanoTime();

    private Run(ExerciseFiles exercise, HostMaker hosts) {
        this.exercise = exercise;
        this.hosts = hosts;
    }

    /** Grades {@code exercise} on a thread of its own, and tells {@code listener} of the end. */
    static Run start(ExerciseFiles exercise, HostMaker hosts, Grading grading, Consumer<WatchEvent> listener) {
        Run run = new Run(exercise, hosts);
        Thread thread = new Thread(() -> run.grade(grading, listener), "kata-run");
        thread.setDaemon(true);
        thread.start();
        return run;
    }

    private void grade(Grading grading, Consumer<WatchEvent> listener) {
        RunResult result = grading.run(exercise, token, this);
        if (!token.isCancellationRequested()) {
            listener.accept(new WatchEvent.Graded(this, result));
        }
    }

    @Override
    public SubjectHost hostFor(Class<?> contract) {
        SubjectHost host = hosts.hostFor(contract);
        made.add(host);
        return host;
    }

    /** Stops the run: the case at work ends with its process, and no other begins. */
    void stop() {
        token.cancel();
        made.forEach(SubjectHost::close);
    }

    ExerciseFiles exercise() {
        return exercise;
    }

    /** Gives the time since it was started, in seconds. */
    double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }
}
