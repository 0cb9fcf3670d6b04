package portkata.authloganalyzer;

/** Takes a repeated message for one. */
final class RepeatedCountsOnce extends MisreadSshd {

    @Override
    int times(int repeated) {
        return 1;
    }
}
