package portkata.sample;

import portkata.Exercise;
import portkata.Tier;

/** Is an exercise with a case that asks nothing of the submission. */
@Exercise(number = 904, tier = Tier.JUNIOR, title = "Idle", minutes = 1)
public interface Idle {

    /** Doubles a number that is not negative. */
    int twice(int number) throws IllegalArgumentException;
}
