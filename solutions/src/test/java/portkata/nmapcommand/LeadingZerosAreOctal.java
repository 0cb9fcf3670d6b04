package portkata.nmapcommand;

import java.util.regex.MatchResult;

/** Believes that a leading zero makes a number octal, as in C and in Integer.decode. */
final class LeadingZerosAreOctal extends Rereading {

    @Override
    String reread(MatchResult number) {
        return Integer.decode(number.group()).toString();
    }
}
