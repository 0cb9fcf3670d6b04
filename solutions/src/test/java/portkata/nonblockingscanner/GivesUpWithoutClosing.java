package portkata.nonblockingscanner;

import java.nio.channels.SelectionKey;

/** Believes that an attempt is over when nobody waits for it any more. */
final class GivesUpWithoutClosing extends Draft {

    @Override
    void closeOverdue(SelectionKey key) {
        key.cancel();
    }
}
