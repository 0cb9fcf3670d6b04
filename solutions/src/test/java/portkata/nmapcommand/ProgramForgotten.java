package portkata.nmapcommand;

import java.util.List;

/** Believes that the arguments begin behind the program. */
final class ProgramForgotten extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        List<String> argv = right.argv(request);
        return argv.subList(1, argv.size());
    }
}
