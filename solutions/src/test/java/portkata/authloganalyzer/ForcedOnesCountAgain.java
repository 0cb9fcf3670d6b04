package portkata.authloganalyzer;

import java.util.List;

/** Leaves accounts under brute force in the wide patterns. */
final class ForcedOnesCountAgain extends Misgrouped {

    @Override
    boolean isLight(List<Logon> pair) {
        return true;
    }
}
