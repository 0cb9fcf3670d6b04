package portkata.serviceidentifier;

/** Believes that a file server writes FTP as a word of its own. */
final class FtpIsAWholeWord extends GreetingDraft {

    @Override
    boolean isFtp(String word) {
        return word.equalsIgnoreCase("FTP");
    }
}
