package portkata.ftpchannels;

/** Believes that whatever has the numbers in it is the reply that was waited for. */
final class CodeNotChecked extends Draft {

    @Override
    boolean hasCode(String line, String code) {
        return line.length() > 4 && line.contains("|||") == code.equals("229");
    }
}
