package portkata.nonblockingscanner;

import java.nio.channels.SocketChannel;
import portkata.PortState;

/** Believes that an established connection always has somebody else at its other end. */
final class SelfConnectIsOpen extends Draft {

    @Override
    PortState established(SocketChannel channel) {
        return PortState.OPEN;
    }
}
