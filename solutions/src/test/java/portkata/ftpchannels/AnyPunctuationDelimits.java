package portkata.ftpchannels;

import java.util.List;

/** Believes that a delimiter is whatever stands between the fields. */
final class AnyPunctuationDelimits extends Draft {

    @Override
    List<String> fields(String form) {
        List<String> parts = List.of(form.split("[^0-9A-Za-z.:]", -1));
        check(parts.size() == 5 && parts.get(4).isEmpty());
        return parts.subList(1, 4);
    }
}
