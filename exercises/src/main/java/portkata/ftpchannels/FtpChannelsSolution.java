package portkata.ftpchannels;

import java.net.InetAddress;
import portkata.NotStarted;

/** Solve it here; the statement is the Javadoc of {@link FtpChannels}. */
public final class FtpChannelsSolution implements FtpChannels {

    @Override
    public DataEndpoint readReply(String reply, InetAddress server) {
        throw new NotStarted();
    }

    @Override
    public DataEndpoint readCommand(String command, InetAddress client) {
        throw new NotStarted();
    }

    @Override
    public DataConnection dataConnection(Mode mode, Transfer transfer, ControlConnection control, int port) {
        throw new NotStarted();
    }
}
