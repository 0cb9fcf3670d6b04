package portkata.nonblockingscanner;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;

/** Believes that closing the channels is all there is to clean up after an interrupt. */
final class SelectorLeakedOnInterrupt extends Draft {

    @Override
    void closeRest(Selector selector, boolean stoppedEarly) throws IOException {
        if (!stoppedEarly) {
            super.closeRest(selector, false);
            return;
        }
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.selectNow();
    }
}
