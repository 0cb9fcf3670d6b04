package portkata.nonblockingscanner;

/** Believes that an interrupt is a nuisance which wakes the selector too early. */
final class InterruptSwallowed extends Draft {

    @Override
    boolean stopped() {
        Thread.interrupted();
        return false;
    }
}
