package portkata.stateclassifier;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the TCP segment that came back from the target's port.
 *
 * @param flags each of these four control bits that is set; PSH, URG and the rest are not shown
 * @param window the window field of the segment as it was sent, 0 to 65535
 */
public record TcpReply(Set<TcpFlag> flags, int window) implements ProbeOutcome {

    /** Keeps an unmodifiable copy of the flags. */
    public TcpReply {
        flags = Set.copyOf(flags);
    }

    /** Tells whether this control bit is set, whatever else is. */
    public boolean has(TcpFlag flag) {
        return flags.contains(flag);
    }

    /** Shows flags and window, for example {@code SYN+ACK, window 64240}. */
    @Override
    public String toString() {
        String set =
                Stream.of(TcpFlag.values()).filter(this::has).map(TcpFlag::name).collect(Collectors.joining("+"));
        return (set.isEmpty() ? "no flags" : set) + ", window " + window;
    }
}
