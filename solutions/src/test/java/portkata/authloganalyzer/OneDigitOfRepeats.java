package portkata.authloganalyzer;

import java.util.regex.Pattern;

/** Expects no more than nine repetitions. */
final class OneDigitOfRepeats extends MisreadSshd {

    @Override
    Pattern repetition() {
        return Pattern.compile("message repeated (\\d) times: \\[ (.*)]");
    }
}
