package portkata.nmapcommand;

import java.util.ArrayList;
import java.util.List;

/** Believes that an option and its value are typed with a blank, and so are one argument. */
final class OptionAndValueInOne extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        List<String> argv = new ArrayList<>();
        for (String argument : right.argv(request)) {
            int last = argv.size() - 1;
            if (last >= 0 && argv.get(last).equals("-p")) {
                argv.set(last, "-p " + argument);
            } else {
                argv.add(argument);
            }
        }
        return argv;
    }
}
