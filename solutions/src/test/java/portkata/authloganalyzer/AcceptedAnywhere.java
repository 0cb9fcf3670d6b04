package portkata.authloganalyzer;

/** Looks for the word anywhere in the message. */
final class AcceptedAnywhere extends MisreadSshd {

    @Override
    boolean success(String message) {
        return message.contains("Accepted");
    }
}
