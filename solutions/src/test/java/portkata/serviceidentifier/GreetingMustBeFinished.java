package portkata.serviceidentifier;

/** Believes that an unfinished line tells nothing. */
final class GreetingMustBeFinished extends GreetingDraft {

    @Override
    String line(String text) {
        return text.contains("\n") ? super.line(text) : "220 ";
    }
}
