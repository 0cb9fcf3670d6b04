package portkata.kata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import portkata.grader.board.Board;
import portkata.grader.board.Catalogue;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.memory.Memory;
import portkata.grader.report.Report;

/** Waits for something to happen, one thing after the other, and grades, draws or stops accordingly. */
final class Watch implements AutoCloseable {

    private static final String KEYS = "h hint  n next  l list  r run  a all  q quit";

    /** Editors write a file in several steps, of which the last counts. */
    private static final long QUIET_MILLIS = 5;

    private final Kit kit;
    private final Grading grading;
    private final Exercises exercises;
    private final Screen screen;
    private final BlockingQueue<WatchEvent> events = new LinkedBlockingQueue<>();
    private final Saves saves;

    private ExerciseFiles exercise;
    private final boolean isOnly;
    private Optional<ExerciseFiles> changed = Optional.empty();
    private @Nullable Run run;
    private @Nullable Report report;
    private String status = "";
    private boolean isFull;

    /**
     * Prepares to watch.
     *
     * @param first what to grade at once
     * @param isOnly whether saves of other exercises are passed over
     * @throws IOException if the folder of answers cannot be watched
     */
    Watch(Kit kit, Grading grading, Exercises exercises, Screen screen, ExerciseFiles first, boolean isOnly)
            throws IOException {
        this.kit = kit;
        this.grading = grading;
        this.exercises = exercises;
        this.screen = screen;
        this.exercise = first;
        this.isOnly = isOnly;
        this.saves = Saves.in(kit.house().answers(ExerciseFiles.LEARNER), events::add);
    }

    /** Watches until the learner stops; gives the exit code. */
    int untilStopped() throws InterruptedException {
        screen.listen(events::add);
        grade(exercise);
        while (true) {
            WatchEvent event = changed.isPresent() ? events.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : events.take();
            if (event == null) {
                changed.ifPresent(this::grade);
                changed = Optional.empty();
            } else if (event instanceof WatchEvent.Stopped || isQuit(event)) {
                return ExitCode.FINE;
            } else {
                take(event);
            }
        }
    }

    private static boolean isQuit(WatchEvent event) {
        return event instanceof WatchEvent.Pressed pressed && pressed.key() == 'q';
    }

    private void take(WatchEvent event) {
        if (event instanceof WatchEvent.Saved saved) {
            changed = exerciseOf(saved).or(() -> changed);
            // If another step of the same save follows, this was in vain, and did no harm.
            changed.ifPresent(kit.hosts(ExerciseFiles.LEARNER)::begin);
        } else if (event instanceof WatchEvent.Graded graded && graded.run() == run) {
            graded(graded);
        } else if (event instanceof WatchEvent.Pressed pressed) {
            press(pressed.key());
        } else if (event instanceof WatchEvent.Resized) {
            draw();
        }
    }

    private Optional<ExerciseFiles> exerciseOf(WatchEvent.Saved saved) {
        return (isOnly ? List.of(exercise) : exercises.all())
                .stream()
                        .filter(one -> saved.file().startsWith(one.answerFolder(ExerciseFiles.LEARNER)))
                        .findFirst();
    }

    /** Starts a run; one that is still at work is about an older text, and stopped. */
    private void grade(ExerciseFiles wanted) {
        Run older = run;
        if (older != null) {
            older.stop();
        }
        exercise = wanted;
        status = "grading " + wanted.number() + " …";
        run = Run.start(wanted, kit.hosts(ExerciseFiles.LEARNER).forOneOfMany(), grading, events::add);
        if (older == null) {
            draw();
        } else {
            screen.status(footer());
        }
    }

    private void graded(WatchEvent.Graded graded) {
        status = String.format(Locale.ROOT, "%.2f s", graded.run().seconds());
        report = grading.report(graded.result(), ExerciseFiles.LEARNER);
        draw();
        kit.hosts(ExerciseFiles.LEARNER).prepare();
    }

    private void press(char key) {
        switch (key) {
            case 'r' -> grade(exercise);
            case 'n' -> {
                List<ExerciseFiles> all = exercises.all();
                grade(all.get((all.indexOf(exercise) + 1) % all.size()));
            }
            case 'a' -> {
                isFull = !isFull;
                draw();
            }
            case 'h' -> {
                Memory memory = kit.memory();
                show(new Hints(kit, exercise).next(memory, memory.load()));
            }
            case 'l' -> show(new Catalogue(kit.look(), kit.memory().load()).draw(exercises.all()));
            default -> draw();
        }
    }

    /** Draws the last report, or says that the first one is on its way. */
    private void draw() {
        kit.wish("failures", isFull ? "all" : "");
        Report last = report;
        if (last == null) {
            show(List.of("", "Watching " + exercise.shown(exercise.answerFolder(ExerciseFiles.LEARNER)) + "/"));
        } else if (isFull) {
            show(new Board(kit.look()).draw(last));
        } else {
            show(new Board(kit.look()).draw(last, screen.height() - 2));
        }
    }

    private void show(List<String> lines) {
        List<String> page = new ArrayList<>(lines);
        if (!page.get(page.size() - 1).isEmpty()) {
            page.add("");
        }
        screen.show(page, footer());
    }

    private String footer() {
        return status.isEmpty() ? KEYS : KEYS + "  " + status;
    }

    @Override
    public void close() throws IOException {
        Run last = run;
        if (last != null) {
            last.stop();
        }
        saves.close();
    }
}
