package portkata.nonblockingscanner;

import java.io.IOException;
import java.net.ConnectException;
import portkata.PortState;

/** Believes that a failure other than a refusal is always the reset of a connection that existed. */
final class EveryOtherFailureIsOpen extends Draft {

    @Override
    PortState failed(IOException failure) throws IOException {
        return failure instanceof ConnectException ? super.failed(failure) : PortState.OPEN;
    }
}
