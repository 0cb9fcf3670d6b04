package portkata.nmapcommand;

import java.util.List;
import java.util.Locale;

/** Believes that the case of an option does not matter. */
final class LettersInLowerCase extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        return each(
                right.argv(request),
                argument -> argument.startsWith("-s") || argument.equals("-Pn")
                        ? argument.toLowerCase(Locale.ROOT)
                        : argument);
    }
}
