package portkata.ftpchannels;

import static portkata.grading.Expect.outcomeOf;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.function.Predicate;

/** Holds what the cases of every topic need: the submission, two hosts in each family, and short words for answers. */
abstract class Cases {

    static final InetAddress CLIENT = ip("192.0.2.9");
    static final InetAddress SERVER = ip("192.0.2.1");
    static final InetAddress CLIENT_V6 = ip("2001:db8::9");
    static final InetAddress SERVER_V6 = ip("2001:db8::1");

    static final Class<?> MALFORMED = MalformedMessage.class;
    static final Class<?> UNSUPPORTED = UnsupportedFamily.class;
    static final Class<?> BOUNCE = BounceRefused.class;

    final FtpChannels ftp;

    Cases(FtpChannels ftp) {
        this.ftp = ftp;
    }

    /** Makes an address of a literal, so that no name server is asked. */
    static InetAddress ip(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    final Object reply(String reply) throws Exception {
        return reply(reply, SERVER);
    }

    final Object reply(String reply, InetAddress server) throws Exception {
        return outcomeOf(() -> ftp.readReply(reply, server));
    }

    final Object command(String command) throws Exception {
        return command(command, CLIENT);
    }

    final Object command(String command, InetAddress client) throws Exception {
        return outcomeOf(() -> ftp.readCommand(command, client));
    }

    static DataEndpoint at(InetAddress address, int port) {
        return new DataEndpoint(address, port, Optional.empty());
    }

    static DataEndpoint ignoring(String other, InetAddress address, int port) {
        return new DataEndpoint(address, port, Optional.of(ip(other)));
    }

    /** Recognises an answer, not a refusal, with this port. */
    static Predicate<Object> port(int port) {
        return answer -> answer instanceof DataEndpoint endpoint && endpoint.port() == port;
    }

    /** Recognises an answer where a refusal was due. */
    static boolean isAccepted(Object answer) {
        return answer instanceof DataEndpoint;
    }

    /** Says whether an outcome has the right address and port; what else was ignored is another question. */
    static boolean leadsTo(Object outcome, InetAddress address, int port) {
        return outcome instanceof DataEndpoint endpoint
                && address.equals(endpoint.address())
                && endpoint.port() == port;
    }
}
