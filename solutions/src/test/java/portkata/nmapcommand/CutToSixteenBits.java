package portkata.nmapcommand;

import java.math.BigInteger;
import java.util.regex.MatchResult;

/** Believes that a number may be cut to what a packet has room for. */
final class CutToSixteenBits extends Rereading {

    @Override
    String reread(MatchResult number) {
        return new BigInteger(number.group()).and(BigInteger.valueOf(0xFFFF)).toString();
    }
}
