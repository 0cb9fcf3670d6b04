package portkata.mailflow;

/**
 * Holds one thing that happens.
 *
 * @param device whose session it happens in
 * @param action what happens
 */
public record Step(Device device, Action action) {

    /** Shows both, for example {@code LAPTOP DELE}. */
    @Override
    public String toString() {
        return device + " " + action;
    }
}
