package portkata.nonblockingscanner;

import java.nio.channels.SelectionKey;

/** Believes that cancelling a key closes its channel. */
final class ChannelLeaked extends Draft {

    @Override
    void closeAnswered(SelectionKey key) {
        key.cancel();
    }
}
