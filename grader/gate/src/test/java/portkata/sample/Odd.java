package portkata.sample;

import java.io.UncheckedIOException;
import portkata.Exercise;
import portkata.Tier;

/** Is an exercise whose contract declares an exception that takes no message. */
@Exercise(number = 909, tier = Tier.JUNIOR, title = "Odd", minutes = 1)
public interface Odd {

    /** Doubles a number that is not negative. */
    int twice(int number) throws UncheckedIOException;
}
