package portkata.securityadvisor;

/** Grades a finding; each constant is one level above the one before it. */
public enum Severity {
    /** For the record. */
    INFO,
    /** When there is time. */
    LOW,
    /** Soon. */
    MEDIUM,
    /** Today. */
    HIGH,
    /** Now. */
    CRITICAL
}
