package portkata.sample;

import portkata.Exercise;
import portkata.Tier;

/** Is an exercise whose suite gives points to a constant. */
@Exercise(number = 903, tier = Tier.JUNIOR, title = "Generous", minutes = 1)
public interface Generous {

    /** Doubles a number that is not negative. */
    int twice(int number) throws IllegalArgumentException;
}
