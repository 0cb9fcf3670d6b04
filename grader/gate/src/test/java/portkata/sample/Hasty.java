package portkata.sample;

import portkata.Exercise;
import portkata.Tier;

/** Is an exercise whose suite loses its patience soon. */
@Exercise(number = 907, tier = Tier.JUNIOR, title = "Hasty", minutes = 1)
public interface Hasty {

    /** Doubles a number that is not negative. */
    int twice(int number) throws IllegalArgumentException;
}
