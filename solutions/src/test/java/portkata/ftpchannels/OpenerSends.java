package portkata.ftpchannels;

/** Believes that whoever opens the connection sends in it. */
final class OpenerSends extends ConnectionDraft {

    @Override
    Party sender(Party opener, Transfer transfer) {
        return opener;
    }
}
