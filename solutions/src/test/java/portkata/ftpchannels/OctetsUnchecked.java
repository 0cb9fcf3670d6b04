package portkata.ftpchannels;

/** Believes that the other side sends bytes only, so that no number is above 255. */
final class OctetsUnchecked extends Draft {

    @Override
    int octet(String digits) {
        return number(digits, 999_999_999);
    }
}
