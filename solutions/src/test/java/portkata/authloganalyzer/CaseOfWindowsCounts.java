package portkata.authloganalyzer;

/** Takes one account for several. */
final class CaseOfWindowsCounts extends MisreadWindows {

    @Override
    String name(String written) {
        return written;
    }
}
