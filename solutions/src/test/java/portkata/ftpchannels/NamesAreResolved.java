package portkata.ftpchannels;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Believes that Java reads addresses, and does not think of the name server behind it. */
final class NamesAreResolved extends Draft {

    @Override
    InetAddress address(String family, String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException unknown) {
            throw new MalformedMessage("no address");
        }
    }
}
