package portkata.ftpchannels;

/** Believes that {@code parseInt} takes digits and nothing else, and that blanks do not matter. */
final class SignsAndBlanks extends Draft {

    @Override
    int number(String digits, int highest) {
        try {
            int number = Integer.parseInt(digits.strip());
            check(number >= 0 && number <= highest);
            return number;
        } catch (NumberFormatException notANumber) {
            throw new MalformedMessage("not a number");
        }
    }
}
