package portkata.stateclassifier;

/**
 * Says that no probe was answered before its time was up, the last retry included.
 *
 * @param rateLimitDefeated whether the scanner was told not to wait for hosts that limit their ICMP errors, nmap's
 *     {@code --defeat-icmp-ratelimit}; only ever true in a UDP scan
 */
public record Silence(boolean rateLimitDefeated) implements ProbeOutcome {

    /** Shows the option too where it was given. */
    @Override
    public String toString() {
        return rateLimitDefeated ? "silence with --defeat-icmp-ratelimit" : "silence";
    }
}
