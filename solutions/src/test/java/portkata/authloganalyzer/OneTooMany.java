package portkata.authloganalyzer;

/** Waits for the sixth. */
final class OneTooMany extends Misgrouped {

    @Override
    int many() {
        return 6;
    }
}
