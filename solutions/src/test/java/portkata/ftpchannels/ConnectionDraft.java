package portkata.ftpchannels;

import static portkata.ftpchannels.Party.CLIENT;
import static portkata.ftpchannels.Party.SERVER;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;

/** Makes connections rightly; each mistake about them overrides the one step that it gets wrong. */
abstract class ConnectionDraft implements FtpChannels {

    private final FtpChannels right = new FtpChannelsSolution();

    Party opener(Mode mode, Transfer transfer) {
        return mode == Mode.ACTIVE ? SERVER : CLIENT;
    }

    Party sender(Party opener, Transfer transfer) {
        return transfer == Transfer.DOWNLOAD ? SERVER : CLIENT;
    }

    Optional<Integer> sourcePort(Party opener, ControlConnection control) {
        return opener == SERVER ? Optional.of(control.server().getPort() - 1) : Optional.empty();
    }

    int listeningPort(Party opener, int port) {
        return port;
    }

    @Override
    public final DataEndpoint readReply(String reply, InetAddress server) {
        return right.readReply(reply, server);
    }

    @Override
    public final DataEndpoint readCommand(String command, InetAddress client) {
        return right.readCommand(command, client);
    }

    @Override
    public final DataConnection dataConnection(Mode mode, Transfer transfer, ControlConnection control, int port) {
        Party opener = opener(mode, transfer);
        InetSocketAddress from = opener == CLIENT ? control.client() : control.server();
        InetSocketAddress to = opener == CLIENT ? control.server() : control.client();
        return new DataConnection(
                opener,
                from.getAddress(),
                sourcePort(opener, control),
                new InetSocketAddress(to.getAddress(), listeningPort(opener, port)),
                sender(opener, transfer));
    }
}
