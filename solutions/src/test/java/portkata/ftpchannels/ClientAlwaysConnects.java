package portkata.ftpchannels;

/** Believes that a server never opens a connection. */
final class ClientAlwaysConnects extends ConnectionDraft {

    @Override
    Party opener(Mode mode, Transfer transfer) {
        return Party.CLIENT;
    }
}
