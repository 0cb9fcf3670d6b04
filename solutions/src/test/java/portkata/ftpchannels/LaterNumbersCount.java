package portkata.ftpchannels;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Believes that a good client finds the six numbers wherever they stand. */
final class LaterNumbersCount extends Draft {

    private static final Pattern SIX = Pattern.compile("[0-9]+(?:,[0-9]+){5,}");

    @Override
    String numbersIn(String text) {
        Matcher six = SIX.matcher(text);
        return six.find() ? six.group() : super.numbersIn(text);
    }
}
