package portkata.sample;

import portkata.Exercise;
import portkata.Tier;

/** Is an exercise with two cases of the same name. */
@Exercise(number = 905, tier = Tier.JUNIOR, title = "Twins", minutes = 1)
public interface Twins {

    /** Doubles a number that is not negative. */
    int twice(int number) throws IllegalArgumentException;
}
