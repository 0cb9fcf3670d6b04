package portkata.nonblockingscanner;

/** Believes that a retry needs no slot, because its port has had one already. */
final class RetriesOutsideTheCap extends Draft {

    @Override
    boolean retriesQueue() {
        return false;
    }
}
