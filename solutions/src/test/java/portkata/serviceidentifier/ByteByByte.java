package portkata.serviceidentifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Offers what a reader without patterns needs: bytes that can be looked at one by one, and cut into lines. */
abstract class ByteByByte implements ServiceIdentifier {

    /** Looks at bytes as numbers from 0 to 255, and at what is not there as -1. */
    record Bytes(String all, int from, int to) {

        private static final int LONGEST_LINE = 255;

        static Bytes of(Banner banner) {
            String all = new String(banner.bytes(), StandardCharsets.ISO_8859_1);
            return new Bytes(all, 0, all.length());
        }

        int length() {
            return to - from;
        }

        int at(int place) {
            return place < length() ? all.charAt(from + place) : -1;
        }

        /** Cuts after each line feed; each line keeps its end, and the last one has none. */
        List<Bytes> lines() {
            List<Bytes> lines = new ArrayList<>();
            int start = from;
            for (int i = from; i < to; i++) {
                if (all.charAt(i) == '\n') {
                    lines.add(new Bytes(all, start, i + 1));
                    start = i + 1;
                }
            }
            lines.add(new Bytes(all, start, to));
            return lines;
        }

        boolean says(int place, String text) {
            return place + text.length() <= length()
                    && textFrom(place, place + text.length()).equals(text);
        }

        boolean saysInAnyCase(int place, String text) {
            return place + text.length() <= length()
                    && textFrom(place, place + text.length()).equalsIgnoreCase(text);
        }

        /** Compares with an example in which 9 stands for any digit. */
        boolean fits(String example) {
            return length() >= example.length()
                    && textFrom(0, example.length()).replaceAll("[0-9]", "9").equals(example);
        }

        boolean isSpaceOrEnd(int place) {
            return at(place) == ' ' || at(place) == '\n' || (at(place) == '\r' && at(place + 1) == '\n');
        }

        boolean isEmptyLine() {
            return at(0) == '\n' || (at(0) == '\r' && at(1) == '\n');
        }

        int afterDigits(int place) {
            int next = place;
            while ('0' <= at(next) && at(next) <= '9') {
                next++;
            }
            return next;
        }

        /** Gives the text of a line from a place on, without the line end. */
        String restFrom(int place) {
            int end = length();
            if (at(end - 1) == '\n') {
                end -= end > 1 && at(end - 2) == '\r' ? 2 : 1;
            }
            return textFrom(place, end);
        }

        /** Gives the name of the software that begins at a place of this line. */
        Optional<String> nameFrom(int place) {
            int end = place;
            while (at(end) > ' ' && at(end) <= '~') {
                end++;
            }
            boolean isEnded = isSpaceOrEnd(end) || at(end) == '\t';
            boolean isWhole = length() <= LONGEST_LINE && at(length() - 1) == '\n';
            return isWhole && isEnded && end > place ? Optional.of(textFrom(place, end)) : Optional.empty();
        }

        private String textFrom(int start, int end) {
            return all.substring(from + start, from + end);
        }
    }
}
