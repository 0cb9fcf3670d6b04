package portkata.nmapcommand;

import java.math.BigInteger;
import java.util.regex.MatchResult;

/** Believes that a number which is too high means the last port. */
final class TooHighIsClamped extends Rereading {

    @Override
    String reread(MatchResult number) {
        return new BigInteger(number.group()).min(BigInteger.valueOf(0xFFFF)).toString();
    }
}
