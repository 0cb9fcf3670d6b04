package portkata.ftpchannels;

/** Believes that a server in passive mode listens on 20, since that is the data port. */
final class TwentyListens extends ConnectionDraft {

    @Override
    int listeningPort(Party opener, int port) {
        return opener == Party.CLIENT ? 20 : port;
    }
}
