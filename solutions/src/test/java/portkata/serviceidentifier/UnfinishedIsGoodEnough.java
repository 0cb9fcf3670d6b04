package portkata.serviceidentifier;

/** Believes that a line which was cut off still tells the name. */
final class UnfinishedIsGoodEnough extends NameDraft {

    @Override
    boolean isWhole(String line) {
        return true;
    }
}
