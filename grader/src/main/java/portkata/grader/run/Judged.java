package portkata.grader.run;

import java.util.List;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import portkata.grader.result.InOneLine;
import portkata.grader.result.Verdict;

/** Carries a verdict from the case to the collector, through JUnit, which shows its message in an editor. */
sealed interface Judged {

    /** Gives the verdict. */
    Verdict verdict();

    /** Gives the first lines of what the submission printed. */
    List<String> printed();

    /** Ends a case as JUnit should see it: failures fail, everything that is nobody's fault is aborted. */
    static Throwable as(Verdict verdict, List<String> printed) {
        return verdict.isFailure() ? new Failed(verdict, printed) : new Excused(verdict);
    }

    /** Ends a case that turns the build red. */
    final class Failed extends AssertionFailedError implements Judged {

        private static final long serialVersionUID = 1L;

        private final transient Verdict verdict;
        private final transient List<String> printed;

        private Failed(Verdict verdict, List<String> printed) {
            super(InOneLine.of(verdict));
            this.verdict = verdict;
            this.printed = printed;
            setStackTrace(new StackTraceElement[0]);
        }

        @Override
        public Verdict verdict() {
            return verdict;
        }

        @Override
        public List<String> printed() {
            return printed;
        }
    }

    /** Ends a case that leaves the build as it is. */
    final class Excused extends TestAbortedException implements Judged {

        private static final long serialVersionUID = 1L;

        private final transient Verdict verdict;

        private Excused(Verdict verdict) {
            super(InOneLine.of(verdict));
            this.verdict = verdict;
            setStackTrace(new StackTraceElement[0]);
        }

        @Override
        public Verdict verdict() {
            return verdict;
        }

        @Override
        public List<String> printed() {
            return List.of();
        }
    }
}
