package portkata.nonblockingscanner;

import java.io.IOException;
import java.nio.channels.Selector;

/** Believes that the end of the method is its only way out. */
final class ClosesOnlyOnSuccess extends Draft {

    @Override
    void closeRest(Selector selector, boolean stoppedEarly) throws IOException {
        if (!stoppedEarly) {
            super.closeRest(selector, false);
        }
    }
}
