package portkata.authloganalyzer;

/** Counts the line that was written before once more. */
final class RepeatedCountsOneMore extends MisreadSshd {

    @Override
    int times(int repeated) {
        return repeated + 1;
    }
}
