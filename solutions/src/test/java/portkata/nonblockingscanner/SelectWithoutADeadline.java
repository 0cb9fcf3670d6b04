package portkata.nonblockingscanner;

import java.io.IOException;
import java.nio.channels.Selector;

/** Believes that looking at the deadlines once a second, when the selector wakes, is soon enough. */
final class SelectWithoutADeadline extends Draft {

    @Override
    void await(Selector selector, int portsWaiting) throws IOException {
        selector.select(1_000);
    }
}
