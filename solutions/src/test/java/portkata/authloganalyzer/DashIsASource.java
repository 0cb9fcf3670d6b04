package portkata.authloganalyzer;

/** Takes a dash for an address. */
final class DashIsASource extends MisreadWindows {

    @Override
    boolean isSource(String source) {
        return true;
    }
}
