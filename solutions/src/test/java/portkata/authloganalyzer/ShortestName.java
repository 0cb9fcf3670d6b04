package portkata.authloganalyzer;

/** Takes the shortest name with which the line fits. */
final class ShortestName extends MisreadSshd {

    @Override
    String account() {
        return "(?:invalid user )?(?<name>.*?) from (?<source>\\S+) port \\d+ ssh2(?:: .*)?$";
    }
}
