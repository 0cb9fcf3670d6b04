package portkata.sample;

import portkata.Exercise;
import portkata.Tier;

/** Is a sound exercise. */
@Exercise(number = 901, tier = Tier.JUNIOR, title = "Sample", minutes = 1)
public interface Sample {

    /** Doubles a number that is not negative. */
    int twice(int number) throws IllegalArgumentException;
}
