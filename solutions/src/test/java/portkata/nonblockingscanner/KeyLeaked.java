package portkata.nonblockingscanner;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;

/** Believes that a selector without channels holds nothing. */
final class KeyLeaked extends Draft {

    @Override
    void closeRest(Selector selector, boolean stoppedEarly) throws IOException {
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.selectNow();
    }
}
