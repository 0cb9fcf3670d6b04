package portkata.ftpchannels;

import java.net.InetAddress;
import java.util.List;

/** Believes that only PASV makes a server listen. */
final class EpsvMissing extends Draft {

    @Override
    DataEndpoint toldByEpsv(List<String> fields, InetAddress server) {
        throw new MalformedMessage("not a 227 reply");
    }
}
