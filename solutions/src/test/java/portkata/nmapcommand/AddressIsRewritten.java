package portkata.nmapcommand;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Believes that an address is the same however it is spelled. */
final class AddressIsRewritten extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        return each(right.argv(request), argument -> argument.contains("::") ? spelled(argument) : argument);
    }

    private static String spelled(String address) {
        try {
            return InetAddress.getByName(address).getHostAddress();
        } catch (UnknownHostException malformed) {
            return address;
        }
    }
}
