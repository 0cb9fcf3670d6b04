package portkata.sample;

import portkata.Exercise;
import portkata.Tier;

/** Is an exercise whose suite breaks in one case and is cut off in another. */
@Exercise(number = 908, tier = Tier.JUNIOR, title = "Faulty", minutes = 1)
public interface Faulty {

    /** Doubles a number that is not negative. */
    int twice(int number) throws IllegalArgumentException;
}
