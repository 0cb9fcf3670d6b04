package portkata.sample;

import portkata.Exercise;
import portkata.Tier;

/** Is an exercise with too few cases. */
@Exercise(number = 906, tier = Tier.JUNIOR, title = "Brief", minutes = 1)
public interface Brief {

    /** Doubles a number that is not negative. */
    int twice(int number) throws IllegalArgumentException;
}
