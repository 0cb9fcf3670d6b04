package portkata.ftpchannels;

import java.util.List;

/** Believes that what follows the sixth number can do no harm. */
final class SeventhNumberDropped extends Draft {

    @Override
    List<String> six(String list) {
        List<String> numbers = List.of(list.split(",", -1));
        check(numbers.size() >= 6);
        return numbers.subList(0, 6);
    }
}
