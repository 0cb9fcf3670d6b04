package portkata.kata;

import java.util.Iterator;
import portkata.grader.house.House;

/** Lists the names of exercises for a shell to complete. */
final class ExerciseNames implements Iterable<String> {

    ExerciseNames() {}

    @Override
    public Iterator<String> iterator() {
        return House.current().exercises().stream().map(one -> one.name()).iterator();
    }
}
