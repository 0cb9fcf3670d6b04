package portkata.authloganalyzer;

/** Does not look into brackets. */
final class RepeatedIsNoLogon extends MisreadSshd {

    @Override
    int times(int repeated) {
        return 0;
    }
}
