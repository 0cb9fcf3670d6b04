package portkata.ftpchannels;

/** Believes that EPRT and EPSV always use the bar of the examples. */
final class BarIsTheOnlyDelimiter extends Draft {

    @Override
    boolean isDelimiter(String c) {
        return c.equals("|");
    }
}
