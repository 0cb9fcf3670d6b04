package portkata.nmapcommand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings commands that nmap reads alike into one form, so that taste loses no point. */
final class Spelling {

    private static final Set<String> WITH_VALUE = Set.of("-p", "--script");

    private static final String END_OF_OPTIONS = "--";

    private Spelling() {}

    /** Gives the program, and then what the other arguments mean, sorted. */
    static List<String> canonical(List<?> argv) {
        List<String> meanings = new ArrayList<>();
        Iterator<String> rest = argv.stream().map(String::valueOf).iterator();
        String program = rest.hasNext() ? rest.next() : "";
        boolean isOptions = true;
        while (rest.hasNext()) {
            String argument = rest.next();
            if (isOptions && argument.equals(END_OF_OPTIONS)) {
                isOptions = false;
            } else if (isOptions && argument.startsWith("-")) {
                meanings.addAll(option(argument, rest));
            } else {
                meanings.add("host " + argument);
            }
        }
        return Stream.concat(Stream.of(program), meanings.stream().sorted()).toList();
    }

    private static List<String> option(String argument, Iterator<String> rest) {
        if (WITH_VALUE.contains(argument)) {
            return List.of(value(argument, rest.hasNext() ? rest.next() : ""));
        } else if (argument.startsWith("--script=")) {
            return List.of(value("--script", argument.substring("--script=".length())));
        } else if (argument.startsWith("-p")) {
            return List.of(value("-p", argument.substring("-p".length())));
        } else if (argument.startsWith("-s")) {
            return argument.substring("-s".length())
                    .chars()
                    .mapToObj(letter -> letter == 'C' ? value("--script", "default") : "-s" + (char) letter)
                    .toList();
        }
        return List.of(argument);
    }

    private static String value(String option, String value) {
        return option + " "
                + (option.equals("--script")
                        ? Arrays.stream(value.split(",", -1)).sorted().collect(Collectors.joining(","))
                        : value);
    }
}
