package portkata.grader.listener;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import portkata.grader.run.OrdinaryHosts;

/** Starts the processes that a run needs first while JUnit still looks for the suites, which takes it about a second. */
public final class HeadStart implements LauncherSessionListener {

    /** Creates the listener; JUnit does. */
    public HeadStart() {}

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!AuthorsListener.IS_AUTHOR) {
            new OrdinaryHosts().serve(session);
        }
    }
}
