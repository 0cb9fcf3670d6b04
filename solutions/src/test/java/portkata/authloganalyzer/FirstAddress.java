package portkata.authloganalyzer;

/** Takes the first field of that name. */
final class FirstAddress extends MisreadWindows {

    @Override
    String account() {
        return "(?<name>.*?) IpAddress=(?<source>\\S+)";
    }
}
