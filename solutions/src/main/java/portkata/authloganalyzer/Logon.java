package portkata.authloganalyzer;

import java.time.Instant;

/** Holds one attempt to log on. */
record Logon(Instant at, boolean success, String source, String user) {}
