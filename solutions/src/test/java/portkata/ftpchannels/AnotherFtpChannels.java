package portkata.ftpchannels;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Optional;

/** Walks through each message with a finger on the next character, and makes addresses of bytes alone. */
final class AnotherFtpChannels extends ByHand {

    @Override
    public DataEndpoint readReply(String reply, InetAddress server) {
        Finger finger = new Finger(reply);
        if (reply.startsWith("227 ")) {
            finger.skipTo("0123456789", 4);
            InetAddress named = address(finger.octets(4, ','));
            finger.expect(',');
            int port = finger.twoBytePort();
            finger.refuse(",0123456789");
            return new DataEndpoint(server, port, named.equals(server) ? Optional.empty() : Optional.of(named));
        } else if (reply.startsWith("229 ")) {
            finger.skipTo("(", 4);
            finger.expect('(');
            char delimiter = finger.delimiter();
            finger.expect(delimiter);
            finger.expect(delimiter);
            int port = finger.port();
            finger.expect(delimiter);
            finger.expect(')');
            return new DataEndpoint(server, port, Optional.empty());
        }
        throw new MalformedMessage("wrong code");
    }

    @Override
    public DataEndpoint readCommand(String command, InetAddress client) {
        Finger finger = new Finger(command);
        String verb = command.substring(0, Math.min(5, command.length()));
        finger.at = verb.length();
        if (verb.equalsIgnoreCase("PORT ")) {
            InetAddress named = address(finger.octets(4, ','));
            finger.expect(',');
            int port = finger.twoBytePort();
            finger.end();
            return served(named, port, client);
        } else if (verb.equalsIgnoreCase("EPRT ")) {
            char delimiter = finger.delimiter();
            int family = finger.number(65_535);
            finger.expect(delimiter);
            String address = finger.until(delimiter);
            int port = finger.port();
            finger.expect(delimiter);
            finger.end();
            return served(address(family, address), port, client);
        }
        throw new MalformedMessage("wrong verb");
    }

    private static DataEndpoint served(InetAddress named, int port, InetAddress client) {
        if (port < 1024 || !Arrays.equals(named.getAddress(), client.getAddress())) {
            throw new BounceRefused("somebody else, or a low port");
        }
        return new DataEndpoint(named, port, Optional.empty());
    }

    @Override
    public DataConnection dataConnection(Mode mode, Transfer transfer, ControlConnection control, int port) {
        Party[] parties = {Party.CLIENT, Party.SERVER};
        InetSocketAddress[] ends = {control.client(), control.server()};
        int opener = mode == Mode.ACTIVE ? 1 : 0;
        return new DataConnection(
                parties[opener],
                ends[opener].getAddress(),
                Optional.of(ends[opener].getPort() - 1).filter(source -> opener == 1),
                new InetSocketAddress(ends[1 - opener].getAddress(), port),
                parties[transfer == Transfer.UPLOAD ? 0 : 1]);
    }
}
