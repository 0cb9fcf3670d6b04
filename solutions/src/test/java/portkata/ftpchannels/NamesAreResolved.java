package portkata.ftpchannels;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Believes that Java reads addresses, and does not think of the name server behind it. */
final class NamesAreResolved extends Draft {

    @Override
    InetAddress address(String family, String text) {
        // Whatever else is no literal goes the right way, so that no verdict hangs on a name server's answer.
        return text.equals("localhost") ? resolved(text) : super.address(family, text);
    }

    private static InetAddress resolved(String name) {
        try {
            return InetAddress.getByName(name);
        } catch (UnknownHostException unknown) {
            throw new MalformedMessage("no address");
        }
    }
}
