package portkata.nmapcommand;

import java.util.List;

/** Believes that a list reads better with a blank behind each comma. */
final class ABlankBehindTheComma extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        return each(
                right.argv(request),
                argument -> argument.startsWith("--script") ? argument.replace(",", ", ") : argument);
    }
}
