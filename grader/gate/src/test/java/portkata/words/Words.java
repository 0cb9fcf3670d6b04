package portkata.words;

import java.util.List;
import portkata.Exercise;
import portkata.Tier;

/** Is a sound exercise that answers with objects. */
@Exercise(number = 920, tier = Tier.JUNIOR, title = "Words", minutes = 1)
public interface Words {

    /** Splits a sentence at its blanks. */
    List<String> split(String sentence);

    /** Finds the longest word. */
    String longest(String sentence);
}
