package portkata.ftpchannels;

import java.net.InetAddress;

/** Believes that an address shows by itself of which family it is. */
final class FamilyNotLookedAt extends Draft {

    @Override
    InetAddress address(String family, String text) {
        return text.contains(":") ? ipv6(text) : ipv4(text);
    }
}
