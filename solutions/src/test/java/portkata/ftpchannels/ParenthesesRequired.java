package portkata.ftpchannels;

/** Believes that the numbers of a 227 reply always stand in parentheses. */
final class ParenthesesRequired extends Draft {

    @Override
    String numbersIn(String text) {
        int open = text.indexOf('(');
        int close = text.indexOf(')', open);
        check(open >= 0 && close >= 0 && text.substring(0, open).matches("[^0-9]*"));
        return text.substring(open + 1, close);
    }
}
