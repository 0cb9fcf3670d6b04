package portkata.grader.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portkata.grader.hints.Hint;
import portkata.grader.hints.HintBook;
import portkata.grader.hints.HintChooser;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.memory.Progress;
import portkata.grader.result.ExerciseResult;
import portkata.grader.result.RunResult;
import portkata.grader.result.TopicResult;

/** Proves that each classic mistake is rejected on its topic, and that whoever makes it is told so. */
record MistakesCheck(ExerciseFiles exercise, HintBook book, Trial trial) {

    List<String> findings() {
        List<String> findings = new ArrayList<>();
        for (Mistake mistake : Mistake.of(exercise)) {
            finding(mistake).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<String> finding(Mistake mistake) {
        String file = mistake.shown();
        String name = mistake.name();
        Optional<String> topic = mistake.topic(book);
        if (topic.isEmpty()) {
            return Optional.of("HINTS.md has no misconception \"" + name + "\" under \"## " + exercise.name()
                    + "\" for " + file + ": add  - **" + name + "**: …  below its topic.");
        }
        ExerciseResult result = trial.of(mistake.submission(), topic.get());
        if (result.unusable().isPresent()) {
            return result.unusable().map(sentence -> sentence + "; a wrong submission has to run.");
        }
        Optional<TopicResult> rejected = result.topics().stream()
                .filter(one -> one.name().equals(topic.get()) && one.tally().failed() > 0)
                .findFirst();
        if (rejected.isEmpty()) {
            return Optional.of(file + " is not rejected on \"" + topic.get() + "\": add a case to "
                    + exercise.shown(exercise.suiteSource()) + " that tells it from a right answer.");
        }
        return isExplained(result, rejected.get(), name)
                ? Optional.empty()
                : Optional.of(
                        file + " is rejected on \"" + topic.get() + "\" without its hint: let a case there suspect \""
                                + name + "\" more often than anything else.");
    }

    /** Plays the run back to the hint chooser with the other topics left out, since its band may show fewer of them. */
    private boolean isExplained(ExerciseResult result, TopicResult topic, String name) {
        String text = book.topic(exercise.name(), topic.name())
                .map(hints -> hints.misconceptions().get(name))
                .orElse("");
        RunResult run = new RunResult(List.of(new ExerciseResult(result.files(), topic.cases())), List.of());
        List<Hint> hints = new HintChooser(book, Progress.none()).choose(run);
        return hints.stream().anyMatch(hint -> hint.misconception().equals(Optional.of(text)));
    }
}
