package portkata.authloganalyzer;

import java.time.Instant;
import java.util.Optional;

/**
 * Holds one pattern that was found.
 *
 * @param source the address, as the log writes it; empty for DISTRIBUTED
 * @param user the account; empty for SPRAY and STUFFING
 * @param failures how many failed logons belong to it
 * @param first when the earliest of those was
 * @param last when the latest of those was; for SUCCESS_AFTER_FAILURES, when the success was
 */
public record Finding(
        Attack attack, Optional<String> source, Optional<String> user, int failures, Instant first, Instant last) {}
