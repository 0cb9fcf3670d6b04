package portkata.sample;

import portkata.Exercise;
import portkata.Tier;

/** Is an exercise with the number of another one. */
@Exercise(number = 901, tier = Tier.JUNIOR, title = "SameNumber", minutes = 1)
public interface SameNumber {

    /** Doubles a number that is not negative. */
    int twice(int number) throws IllegalArgumentException;
}
