package portkata.nonblockingscanner;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/** Believes that it is enough to close everything when the scan is done. */
final class ClosesOnlyAtTheEnd extends Draft {

    private final List<SocketChannel> toClose = new ArrayList<>();

    @Override
    void closeAnswered(SelectionKey key) {
        toClose.add((SocketChannel) key.channel());
    }

    @Override
    void closeRest(Selector selector, boolean stoppedEarly) throws IOException {
        for (SocketChannel channel : toClose) {
            channel.close();
        }
        super.closeRest(selector, stoppedEarly);
    }
}
