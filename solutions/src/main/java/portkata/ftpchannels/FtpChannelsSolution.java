package portkata.ftpchannels;

import static portkata.ftpchannels.Party.CLIENT;
import static portkata.ftpchannels.Party.SERVER;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads each message by one pattern, and believes no more of it than the port. */
public final class FtpChannelsSolution implements FtpChannels {

    private static final int LOWEST_UNPRIVILEGED_PORT = 1024;

    // No pattern holds a dot: to Java it is any character but a line end, and there are more of those than CR and LF.
    private static final Pattern PASSIVE =
            Pattern.compile("227 [^0-9\r\n]*(?<six>[0-9,]+[0-9])(?:[^0-9,\r\n][^\r\n]*)?");
    private static final Pattern EXTENDED_PASSIVE = Pattern.compile("229 [^(\r\n]*\\((?<form>[^)\r\n]*)\\)[^\r\n]*");
    private static final Pattern PORT = Pattern.compile("(?i:PORT) (?<six>[0-9,]+)");
    private static final Pattern EXTENDED_PORT = Pattern.compile("(?i:EPRT) (?<form>[^\r\n]+)");

    @Override
    public DataEndpoint readReply(String reply, InetAddress server) {
        Matcher passive = PASSIVE.matcher(reply);
        if (passive.matches()) {
            SixNumbers told = SixNumbers.parse(passive.group("six"));
            boolean isServer = told.address().equals(server);
            return new DataEndpoint(server, told.port(), isServer ? Optional.empty() : Optional.of(told.address()));
        }
        Matcher extended = EXTENDED_PASSIVE.matcher(reply);
        if (extended.matches()) {
            return new DataEndpoint(
                    server, ExtendedForm.parse(extended.group("form")).portAlone(), Optional.empty());
        }
        throw new MalformedMessage("neither a 227 nor a 229 reply with a port");
    }

    @Override
    public DataEndpoint readCommand(String command, InetAddress client) {
        Matcher port = PORT.matcher(command);
        if (port.matches()) {
            SixNumbers told = SixNumbers.parse(port.group("six"));
            return unlessBounced(told.address(), told.port(), client);
        }
        Matcher extended = EXTENDED_PORT.matcher(command);
        if (extended.matches()) {
            ExtendedForm told = ExtendedForm.parse(extended.group("form"));
            return unlessBounced(told.inetAddress(), told.port(), client);
        }
        throw new MalformedMessage("neither a PORT nor an EPRT command");
    }

    private static DataEndpoint unlessBounced(InetAddress address, int port, InetAddress client) {
        if (!address.equals(client)) {
            throw new BounceRefused("data goes to " + client + ", not to " + address);
        } else if (port < LOWEST_UNPRIVILEGED_PORT) {
            throw new BounceRefused("data goes to no port below " + LOWEST_UNPRIVILEGED_PORT + ", so not to " + port);
        }
        return new DataEndpoint(client, port, Optional.empty());
    }

    @Override
    public DataConnection dataConnection(Mode mode, Transfer transfer, ControlConnection control, int port) {
        InetAddress client = control.client().getAddress();
        InetAddress server = control.server().getAddress();
        Party sender = transfer == Transfer.DOWNLOAD ? SERVER : CLIENT;
        return switch (mode) {
            case ACTIVE -> {
                Optional<Integer> besideTheControlPort =
                        Optional.of(control.server().getPort() - 1);
                yield new DataConnection(
                        SERVER, server, besideTheControlPort, new InetSocketAddress(client, port), sender);
            }
            case PASSIVE ->
                new DataConnection(CLIENT, client, Optional.empty(), new InetSocketAddress(server, port), sender);
        };
    }
}
