package portkata.ftpchannels;

import java.net.InetAddress;

/** Believes that a port below 1024 is a bounce, whoever calls whom. */
final class LowPortsRefusedInReplies extends Draft {

    @Override
    public DataEndpoint readReply(String reply, InetAddress server) {
        DataEndpoint told = super.readReply(reply, server);
        check(told.port() >= 1024);
        return told;
    }
}
