package portkata.serviceidentifier;

/** Believes that words are as good as a form. */
final class ASharedFormIsProof extends Draft {

    @Override
    Guess heard(int port, String text) {
        Guess guess = super.heard(port, text);
        boolean isLikely = guess.confidence() == Confidence.LIKELY;
        return isLikely ? new Guess(guess.service(), guess.software(), Confidence.CONFIRMED) : guess;
    }
}
