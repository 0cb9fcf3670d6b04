package portkata.sample;

import portkata.Exercise;
import portkata.Tier;

/** Is an exercise whose suite looks at what the submission costs. */
@Exercise(number = 911, tier = Tier.JUNIOR, title = "Weighed", minutes = 1)
public interface Weighed {

    /** Doubles a number that is not negative. */
    int twice(int number) throws IllegalArgumentException;
}
