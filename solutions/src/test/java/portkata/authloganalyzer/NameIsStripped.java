package portkata.authloganalyzer;

/** Takes the spaces around a name off. */
final class NameIsStripped extends MisreadSshd {

    @Override
    String name(String written) {
        return written.strip();
    }
}
