package portkata.ftpchannels;

/** Believes that active and passive say what the client does. */
final class ModesSwapped extends ConnectionDraft {

    @Override
    Party opener(Mode mode, Transfer transfer) {
        return mode == Mode.ACTIVE ? Party.CLIENT : Party.SERVER;
    }
}
