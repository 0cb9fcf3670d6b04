package portkata.ftpchannels;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * Holds one data connection as a packet filter sees it, and the way that the data takes in it.
 *
 * @param opener who sends the SYN
 * @param from the opener's address
 * @param sourcePort the opener's port, where the protocol fixes it; empty where its system takes any free one
 * @param to the listener's address and port
 * @param sender who sends the file or listing
 */
public record DataConnection(
        Party opener, InetAddress from, Optional<Integer> sourcePort, InetSocketAddress to, Party sender) {

    /** Shows all of it, for example {@code CLIENT opens 192.0.2.9:any to 192.0.2.1:50000, SERVER sends}. */
    @Override
    public String toString() {
        Object source = sourcePort.isPresent() ? sourcePort.get() : "any";
        return opener + " opens " + DataEndpoint.shown(from.getHostAddress(), source) + " to " + DataEndpoint.shown(to)
                + ", " + sender + " sends";
    }
}
