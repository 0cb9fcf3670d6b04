package portkata.nonblockingscanner;

import java.io.IOException;
import portkata.PortState;

/** Believes that every reset means a closed port. */
final class ResetAfterAcceptIsClosed extends Draft {

    @Override
    PortState failed(IOException failure) throws IOException {
        PortState state = super.failed(failure);
        return state == PortState.OPEN ? PortState.CLOSED : state;
    }
}
