package portkata.sample;

import portkata.Exercise;
import portkata.Tier;

/** Is an exercise whose suite changes its mind. */
@Exercise(number = 902, tier = Tier.JUNIOR, title = "Flaky", minutes = 1)
public interface Flaky {

    /** Doubles a number that is not negative. */
    int twice(int number) throws IllegalArgumentException;
}
