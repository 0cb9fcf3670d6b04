package portkata.nonblockingscanner;

import java.io.IOException;
import java.nio.channels.Selector;

/** Believes that asking the selector again and again is the same as waiting. */
final class BusyLoop extends Draft {

    @Override
    void await(Selector selector, int portsWaiting) throws IOException {
        selector.selectNow();
    }
}
