package portkata.ftpchannels;

/** Believes that whoever has the data opens the connection for it. */
final class SenderConnects extends ConnectionDraft {

    @Override
    Party opener(Mode mode, Transfer transfer) {
        return transfer == Transfer.DOWNLOAD ? Party.SERVER : Party.CLIENT;
    }
}
