package portkata.securityadvisor;

import java.util.Locale;

/** Believes that protocols do not mind small letters. */
final class CaseIgnored extends AlmostRight {

    @Override
    public Advice advise(Observation o) {
        return !says("\u00FF", o)
                ? right.advise(saying(o.banner().map(text -> text.toUpperCase(Locale.ROOT)), o))
                : right.advise(o);
    }
}
