package portkata.ftpchannels;

/** Believes that a number which passes the check at the end was never larger on the way. */
final class NumbersWrapAround extends Draft {

    @Override
    int number(String digits, int highest) {
        check(!digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9'));
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            number = 10 * number + digits.charAt(i) - '0';
        }
        check(number >= 0 && number <= highest);
        return number;
    }
}
