package portkata.authloganalyzer;

/** Knows type 10 alone. */
final class OnlyRdpType extends MisreadWindows {

    @Override
    String types() {
        return "10";
    }
}
