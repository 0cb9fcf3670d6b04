package portkata.ftpchannels;

/** Believes that a cast to sixteen bits makes a port of any number. */
final class PortsCutToSixteenBits extends Draft {

    @Override
    int extendedPort(String digits) {
        return checkedPort(number(digits, 999_999_999) & 0xFFFF);
    }
}
