package portkata.authloganalyzer;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds guessing: much from one source at one account, or a little, often enough, along one of the two. */
final class Guessing {

    static final int MANY = 5;

    private Guessing() {}

    /** Looks at failures in any order. */
    static Stream<Finding> in(List<Logon> failures) {
        Collection<List<Logon>> pairs = failures.stream()
                .collect(groupingBy(logon -> List.of(logon.source(), logon.user())))
                .values();
        List<List<Logon>> heavy =
                pairs.stream().filter(pair -> pair.size() >= MANY).toList();
        List<List<Logon>> light =
                pairs.stream().filter(pair -> pair.size() < MANY).toList();
        return Stream.of(
                        heavy.stream().map(pair -> finding(Attack.BRUTE_FORCE, pair, true, true)),
                        many(light, Logon::source).map(Guessing::ofOneSource),
                        many(light, Logon::user).map(group -> finding(Attack.DISTRIBUTED, flat(group), false, true)))
                .flatMap(Function.identity());
    }

    private static Stream<List<List<Logon>>> many(List<List<Logon>> pairs, Function<Logon, String> key) {
        Map<String, List<List<Logon>>> groups = pairs.stream().collect(groupingBy(pair -> key.apply(pair.get(0))));
        return groups.values().stream().filter(group -> group.size() >= MANY);
    }

    private static Finding ofOneSource(List<List<Logon>> users) {
        boolean once = users.stream().allMatch(pair -> pair.size() == 1);
        return finding(once ? Attack.STUFFING : Attack.SPRAY, flat(users), true, false);
    }

    private static List<Logon> flat(List<List<Logon>> group) {
        return group.stream().flatMap(List::stream).toList();
    }

    private static Finding finding(Attack attack, List<Logon> failures, boolean ofSource, boolean ofUser) {
        Logon any = failures.get(0);
        List<Instant> times = failures.stream().map(Logon::at).toList();
        return new Finding(
                attack,
                Optional.of(any.source()).filter(source -> ofSource),
                Optional.of(any.user()).filter(user -> ofUser),
                failures.size(),
                Collections.min(times),
                Collections.max(times));
    }
}
