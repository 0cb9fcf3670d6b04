package portkata.nmapcommand;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import portkata.Transport;

/** Holds a port list that has been read as a whole, so that no part of it can be wrong unnoticed. */
record PortList(List<Element> elements) {

    /** Bounds the digits, so that a number in this form fits into an int. */
    private static final String NUMBER = "0*[0-9]{1,5}";

    private static final Pattern ELEMENT = Pattern.compile("(?:(?<qualifier>[TU]):)?" + "(?:(?<single>" + NUMBER
            + ")|(?<first>" + NUMBER + ")?-(?<last>" + NUMBER + ")?)");

    static PortList parse(String list) {
        List<Element> elements = new ArrayList<>();
        Set<Transport> transports = EnumSet.allOf(Transport.class);
        for (String text : list.split(",", -1)) {
            Matcher form = ELEMENT.matcher(text);
            if (!form.matches()) {
                throw new IllegalArgumentException("not a port or a range of ports: \"" + text + "\"");
            }
            if (form.group("qualifier") != null) {
                transports = EnumSet.of(form.group("qualifier").equals("T") ? Transport.TCP : Transport.UDP);
            }
            elements.add(new Element(transports, Range.of(form)));
        }
        return new PortList(elements);
    }

    SortedSet<Integer> ports(Transport transport) {
        return elements.stream()
                .filter(element -> element.transports().contains(transport))
                .flatMapToInt(element -> element.range().ports())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Says whether some element is for this transport alone, which takes a qualifier. */
    boolean isQualified(Transport transport) {
        return elements.stream().anyMatch(element -> element.transports().equals(Set.of(transport)));
    }

    record Element(Set<Transport> transports, Range range) {}

    record Range(int first, int last) {

        private static final int FIRST_IF_OMITTED = 1;
        private static final int LAST = 0xFFFF;

        static Range of(Matcher form) {
            String single = form.group("single");
            return single == null
                    ? checked(or(form.group("first"), FIRST_IF_OMITTED), or(form.group("last"), LAST))
                    : checked(Integer.parseInt(single), Integer.parseInt(single));
        }

        IntStream ports() {
            return IntStream.rangeClosed(first, last);
        }

        private static Range checked(int first, int last) {
            if (last > LAST || first > last) {
                throw new IllegalArgumentException("ports go up, and to " + LAST + ": " + first + " to " + last);
            }
            return new Range(first, last);
        }

        private static int or(@Nullable String number, int otherwise) {
            return number == null ? otherwise : Integer.parseInt(number);
        }
    }
}
