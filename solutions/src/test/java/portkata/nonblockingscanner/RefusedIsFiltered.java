package portkata.nonblockingscanner;

import java.io.IOException;
import java.net.ConnectException;
import portkata.PortState;

/** Believes that any exception while connecting means that a firewall interfered. */
final class RefusedIsFiltered extends Draft {

    @Override
    PortState failed(IOException failure) throws IOException {
        return failure instanceof ConnectException ? PortState.FILTERED : super.failed(failure);
    }
}
