package portkata.authloganalyzer;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groups failures by parts, each of which a mistake may get wrong. */
abstract class Misgrouped extends Draft {

    int many() {
        return 5;
    }

    boolean isLight(List<Logon> pair) {
        return pair.size() < many();
    }

    Optional<Attack> ofOneSource(List<List<Logon>> users) {
        return Optional.of(users.stream().allMatch(pair -> pair.size() == 1) ? Attack.STUFFING : Attack.SPRAY);
    }

    Optional<Attack> atOneUser() {
        return Optional.of(Attack.DISTRIBUTED);
    }

    int failures(List<List<Logon>> group) {
        return (int) group.stream().flatMap(List::stream).count();
    }

    Instant first(List<Logon> failures) {
        return failures.stream().map(Logon::at).min(Comparator.naturalOrder()).orElseThrow();
    }

    @Override
    final Stream<Finding> guessing(List<Logon> failures) {
        Collection<List<Logon>> pairs = groups(failures, logon -> List.of(logon.source(), logon.user()));
        List<List<Logon>> light = pairs.stream().filter(this::isLight).toList();
        Stream<Finding> heavy = pairs.stream()
                .filter(pair -> pair.size() >= many())
                .map(pair -> finding(Attack.BRUTE_FORCE, List.of(pair), true, true));
        Stream<Finding> bySource = groups(light, pair -> pair.get(0).source()).stream()
                .filter(group -> group.size() >= many())
                .flatMap(group -> ofOneSource(group).stream().map(attack -> finding(attack, group, true, false)));
        Stream<Finding> byUser = groups(light, pair -> pair.get(0).user()).stream()
                .filter(group -> group.size() >= many())
                .flatMap(group -> atOneUser().stream().map(attack -> finding(attack, group, false, true)));
        return Stream.of(heavy, bySource, byUser).flatMap(Function.identity());
    }

    private static <T, K> Collection<List<T>> groups(List<T> all, Function<T, K> key) {
        return all.stream().collect(Collectors.groupingBy(key)).values();
    }

    private Finding finding(Attack attack, List<List<Logon>> group, boolean ofSource, boolean ofUser) {
        List<Logon> all = group.stream().flatMap(List::stream).toList();
        Logon any = all.get(0);
        return new Finding(
                attack,
                Optional.of(any.source()).filter(source -> ofSource),
                Optional.of(any.user()).filter(user -> ofUser),
                failures(group),
                first(all),
                all.stream().map(Logon::at).max(Comparator.naturalOrder()).orElseThrow());
    }
}
