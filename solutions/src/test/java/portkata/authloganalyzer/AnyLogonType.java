package portkata.authloganalyzer;

/** Counts the keyboard, too. */
final class AnyLogonType extends MisreadWindows {

    @Override
    String types() {
        return "\\d+";
    }
}
