package portkata.nmapcommand;

import java.util.SortedSet;
import java.util.stream.Collectors;
import portkata.Transport;

/** Believes that a number is what Integer.parseInt takes: with a sign, and digits of any script. */
final class SignsAreAccepted extends Draft {

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        String digits = spec.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return right.parsePorts(digits.replace("+", ""), transport);
    }
}
