package portkata.serviceidentifier;

/** Believes that a hyphen ends the name. */
final class SplitAtHyphens extends NameDraft {

    @Override
    String cut(String rest) {
        return super.cut(rest).replaceFirst("-.*+$", "");
    }
}
