package portkata.authloganalyzer;

import java.util.Locale;

/** Takes two accounts of a Unix for one. */
final class CaseIsLost extends MisreadSshd {

    @Override
    String name(String written) {
        return written.toLowerCase(Locale.ROOT);
    }
}
