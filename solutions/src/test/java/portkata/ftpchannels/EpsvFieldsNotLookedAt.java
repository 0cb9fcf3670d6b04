package portkata.ftpchannels;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** Believes that what is not needed need not be looked at. */
final class EpsvFieldsNotLookedAt extends Draft {

    @Override
    DataEndpoint toldByEpsv(List<String> fields, InetAddress server) {
        return new DataEndpoint(server, extendedPort(fields.get(2)), Optional.empty());
    }
}
