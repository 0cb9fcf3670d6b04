package portkata.grader.run;

import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;
import portkata.grader.subject.SubjectHost;

/** Decides whose answer to an exercise is graded, and where it runs. */
@FunctionalInterface
public interface HostMaker extends AutoCloseable {

    /** The system property that says whose answers are graded: {@code exercises}, the default, or {@code solutions}. */
    String GRADED_PROPERTY = "portkata.graded";

    /** The system property that says where an answer runs; see {@link Place}. */
    String SUBJECT_PROPERTY = "portkata.subject";

    /** Makes the host for the suite of one contract. */
    SubjectHost hostFor(Class<?> contract);

    /** Makes every host of {@code session}, whose end closes this. */
    default void serve(LauncherSession session) {
        session.getStore().put(Namespace.create(SubjectExtension.class), HostMaker.class, this);
    }

    /** Gives the same hosts to a run whose end does not close what they share, because another run follows. */
    default HostMaker forOneOfMany() {
        return contract -> hostFor(contract);
    }

    /** Releases what the hosts share. */
    @Override
    default void close() {
        // Most share nothing.
    }
}
