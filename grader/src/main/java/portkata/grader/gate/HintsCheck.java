package portkata.grader.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portkata.grader.hints.HintBook;
import portkata.grader.hints.TopicHints;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.result.TopicResult;

/**
 * Proves that whoever gets stuck is told something: a full ladder a topic, a text a mistake, a stretch goal.
 *
 * @param book what HINTS.md says
 * @param topics the topics of the suite
 */
record HintsCheck(ExerciseFiles exercise, HintBook book, List<TopicResult> topics) {

    List<String> findings() {
        Optional<HintBook.Section> section = book.section(exercise.name());
        if (section.isEmpty()) {
            return List.of(
                    "HINTS.md has no section \"## " + exercise.name() + "\": write one with a ladder for each topic.");
        }
        List<String> findings = new ArrayList<>();
        topics.stream().map(TopicResult::name).forEach(topic -> ladder(findings, section.get(), topic));
        Set<String> mistakes = Mistake.of(exercise).stream().map(Mistake::name).collect(Collectors.toSet());
        section.get()
                .topics()
                .forEach((topic, hints) -> hints.misconceptions().keySet().stream()
                        .filter(name -> !mistakes.contains(name))
                        .forEach(name -> findings.add("HINTS.md explains \"" + name + "\" under \"## " + exercise.name()
                                + "\", and no wrong submission makes that mistake: add it to "
                                + exercise.shown(exercise.mistakesFolder()) + ".")));
        if (section.get().stretch().isEmpty()) {
            findings.add("HINTS.md has no paragraph \"### stretch\" under \"## " + exercise.name()
                    + "\": say what to try after the last point.");
        }
        return findings;
    }

    private void ladder(List<String> findings, HintBook.Section section, String topic) {
        int rungs = Optional.ofNullable(section.topics().get(topic))
                .map(hints -> hints.rungs().size())
                .orElse(0);
        if (rungs != TopicHints.RUNGS) {
            findings.add("HINTS.md has " + rungs + " rungs under \"## " + exercise.name() + "\", \"### " + topic
                    + "\" where " + TopicHints.RUNGS + " are needed: write a nudge, the concept, and nearly the code.");
        }
    }
}
