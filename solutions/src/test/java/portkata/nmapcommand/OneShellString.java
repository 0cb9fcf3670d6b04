package portkata.nmapcommand;

import java.util.List;

/** Believes that a command is a line of text. */
final class OneShellString extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        return List.of(String.join(" ", right.argv(request)));
    }
}
