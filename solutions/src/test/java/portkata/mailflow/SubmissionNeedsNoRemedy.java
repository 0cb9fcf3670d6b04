package portkata.mailflow;

import java.util.Optional;

/** Believes that nothing on 587 is ever sent in plain text. */
final class SubmissionNeedsNoRemedy extends Draft {

    @Override
    public Optional<Hop> remedy(int port) {
        return port == 587 ? Optional.empty() : right.remedy(port);
    }
}
