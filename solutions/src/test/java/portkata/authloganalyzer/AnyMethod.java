package portkata.authloganalyzer;

/** Counts whatever method fails. */
final class AnyMethod extends MisreadSshd {

    @Override
    String failures() {
        return "Failed (?!publickey)\\S+";
    }
}
