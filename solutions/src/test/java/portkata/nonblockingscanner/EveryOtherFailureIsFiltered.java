package portkata.nonblockingscanner;

import java.io.IOException;
import java.net.ConnectException;
import portkata.PortState;

/** Believes that a failure other than a refusal always comes from something in between. */
final class EveryOtherFailureIsFiltered extends Draft {

    @Override
    PortState failed(IOException failure) {
        return failure instanceof ConnectException ? PortState.CLOSED : PortState.FILTERED;
    }
}
