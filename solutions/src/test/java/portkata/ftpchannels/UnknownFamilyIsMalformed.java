package portkata.ftpchannels;

import java.net.InetAddress;

/** Believes that every fault of a command is one of syntax. */
final class UnknownFamilyIsMalformed extends Draft {

    @Override
    InetAddress address(String family, String text) {
        try {
            return super.address(family, text);
        } catch (UnsupportedFamily unknown) {
            throw new MalformedMessage("no such family");
        }
    }
}
