package portkata.authloganalyzer;

/** Is content with the fourth. */
final class OneTooFew extends Misgrouped {

    @Override
    int many() {
        return 4;
    }
}
