package portkata.authloganalyzer;

/** Knows addresses of IPv4 alone. */
final class SourceIsFour extends MisreadSshd {

    @Override
    String account() {
        return "(?:invalid user )?(?<name>.*) from (?<source>[\\d.]+) port \\d+ ssh2(?:: .*)?$";
    }
}
