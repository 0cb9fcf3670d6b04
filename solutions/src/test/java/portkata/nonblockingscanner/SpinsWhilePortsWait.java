package portkata.nonblockingscanner;

import java.io.IOException;
import java.nio.channels.Selector;

/** Believes that there is nothing to wait for in the selector while ports wait for a slot. */
final class SpinsWhilePortsWait extends Draft {

    @Override
    void await(Selector selector, int portsWaiting) throws IOException {
        if (portsWaiting > 0) {
            selector.selectNow();
        } else {
            super.await(selector, portsWaiting);
        }
    }
}
