package portkata.gate;

/** Adds the exercise of {@code portkata.words} to a checkout, answered as a test says. */
final class WordsHouse {

    static final String SPLIT = "return List.of(sentence.split(\" \"));";
    static final String LONGEST = "return split(sentence).get(1);";

    private WordsHouse() {}

    static SampleHouse add(SampleHouse house, String split, String longest) {
        house.write("src/contracts/java/portkata/words/Words.java", "// compiled with the tests\n");
        return house.write("exercises/src/main/java/portkata/words/WordsSolution.java", """
                package portkata.words;

                import java.util.List;

                public final class WordsSolution implements Words {
                    @Override
                    public List<String> split(String sentence) {
                        %s
                    }

                    @Override
                    public String longest(String sentence) {
                        %s
                    }
                }
                """.formatted(split, longest));
    }
}
