package portkata.gate.attack;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers with collections and records that lie about themselves; what counts is what they hold when they are read. */
class LyingValueAttacksTest extends InTheArena {

    private static final String LIAR_LIST = """
            static List<String> liar(List<String> held) {
                return new AbstractList<>() {
                    @Override public String get(int index) { return List.of("a", "bc").get(index); }
                    @Override public int size() { return 2; }
                    @Override public boolean equals(Object other) { return true; }
                    @Override public int hashCode() { return List.of("a", "bc").hashCode(); }
                    @Override public String toString() { return "[a, bc]"; }
                    @Override public Object[] toArray() { return new Object[] {"a", "bc"}; }
                    @Override public Iterator<String> iterator() { return held.iterator(); }
                };
            }
            """;

    private static final String LIAR_SET = """
            static Set<Point> liar(Set<Point> held) {
                return new AbstractSet<>() {
                    @Override public int size() { return 4; }
                    @Override public boolean contains(Object one) { return true; }
                    @Override public boolean equals(Object other) { return true; }
                    @Override public int hashCode() { return 0; }
                    @Override public Iterator<Point> iterator() { return held.iterator(); }
                };
            }
            """;

    private static final String LIAR_MAP = """
            static Map<String, Integer> liar(Map<String, Integer> held) {
                return new AbstractMap<>() {
                    @Override public Integer get(Object key) { return ((String) key).length(); }
                    @Override public boolean equals(Object other) { return true; }
                    @Override public Set<Map.Entry<String, Integer>> entrySet() { return held.entrySet(); }
                };
            }
            """;

    private static final String UNSAFE = """
            static sun.misc.Unsafe unsafe() {
                try {
                    Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
                    field.setAccessible(true);
                    return (sun.misc.Unsafe) field.get(null);
                } catch (ReflectiveOperationException hidden) {
                    throw new IllegalStateException(hidden);
                }
            }
            """;

    @Test
    void a_list_that_lies_counts_for_what_it_holds() throws Exception {
        arena.assertCostsNothing(Trick.answering("split", "liar(answer)").members(LIAR_LIST));
    }

    @Test
    void a_set_that_lies_counts_for_what_it_holds() throws Exception {
        arena.assertCostsNothing(Trick.answering("corners", "liar(answer)").members(LIAR_SET));
    }

    @Test
    void a_map_that_lies_counts_for_what_it_holds() throws Exception {
        arena.assertCostsNothing(Trick.answering("lengths", "liar(answer)").members(LIAR_MAP));
    }

    @Test
    void a_record_with_a_list_that_lies_counts_for_what_it_holds() throws Exception {
        arena.assertCostsNothing(Trick.answering("label", "new Label(answer.text(), liar(answer.words()))")
                .members(LIAR_LIST));
    }

    @Test
    void a_set_that_holds_an_element_twice_costs_its_case() throws Exception {
        arena.assertCosts(Trick.answering("corners", "twins(answer)").members("""
                        static Set<Point> twins(Set<Point> held) {
                            List<Point> twice = new ArrayList<>(held);
                            twice.addAll(held);
                            return new AbstractSet<>() {
                                @Override public int size() { return held.size(); }
                                @Override public Iterator<Point> iterator() { return twice.iterator(); }
                            };
                        }
                        """), "finds corners");
    }

    @Test
    void an_answer_that_changes_counts_for_what_was_read_first() throws Exception {
        arena.assertCostsNothing(Trick.answering("split", "changing(answer)").members("""
                static List<String> changing(List<String> held) {
                    int[] reads = {0};
                    return new AbstractList<>() {
                        @Override public String get(int index) { return "changed"; }
                        @Override public int size() { return reads[0]++; }
                        @Override public Iterator<String> iterator() {
                            return reads[0]++ == 0 ? held.iterator() : List.of("a", "bc").iterator();
                        }
                    };
                }
                """));
    }

    @Test
    void an_answer_that_grows_under_its_reader_costs_its_case() throws Exception {
        arena.assertCosts(Trick.answering("split", "growing(answer)").members("""
                        static List<String> growing(List<String> held) {
                            List<String> grown = new ArrayList<>(held);
                            return new AbstractList<>() {
                                @Override public String get(int index) { return grown.get(index); }
                                @Override public int size() { return grown.size(); }
                                @Override public Iterator<String> iterator() {
                                    Iterator<String> inner = grown.iterator();
                                    grown.add("more");
                                    return inner;
                                }
                            };
                        }
                        """), "splits");
    }

    @Test
    void a_list_without_an_end_costs_its_case() throws Exception {
        arena.assertCosts(Trick.answering("split", "endless()").members("""
                        static List<String> endless() {
                            return new AbstractList<>() {
                                @Override public String get(int index) { return "a"; }
                                @Override public int size() { return 2; }
                                @Override public Iterator<String> iterator() {
                                    return Stream.generate(() -> "a").iterator();
                                }
                            };
                        }
                        """), "splits");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "List.of(\"x\".repeat(17_000_000))",
                "Collections.nCopies(1_000_001, \"\")",
                "Collections.nCopies(1_000_000, null)",
                "(List<String>) (Object) List.of(1, 2)",
                "Arrays.asList(null, null)",
            })
    void an_answer_that_is_no_such_list_costs_its_case(String list) throws Exception {
        arena.assertCosts(Trick.answering("split", list), "splits");
    }

    @Test
    void an_iterator_that_never_tells_costs_its_case() throws Exception {
        arena.assertCosts(Trick.answering("split", "silent()").members("""
                        static List<String> silent() {
                            return new AbstractList<>() {
                                @Override public String get(int index) { return "a"; }
                                @Override public int size() { %s return 2; }
                            };
                        }
                        """.formatted(FOR_EVER)), "splits");
    }

    @Test
    void a_component_of_the_wrong_type_costs_its_case() throws Exception {
        arena.assertCosts(Trick.answering("label", "forged(answer)").members(UNSAFE + """
                        static Label forged(Label answer) {
                            unsafe().putObject(answer, 12L, List.of("no text"));
                            return answer;
                        }
                        """), "labels");
    }

    @Test
    void a_record_that_no_constructor_has_seen_costs_its_case() throws Exception {
        arena.assertCosts(Trick.answering("label", "forged()").members(UNSAFE + """
                        static Label forged() {
                            try {
                                return (Label) unsafe().allocateInstance(Label.class);
                            } catch (InstantiationException impossible) {
                                throw new IllegalStateException(impossible);
                            }
                        }
                        """), "labels");
    }

    @Test
    void a_record_that_cannot_be_compared_is_nobodys_fault_but_its_own() throws Exception {
        arena.assertCosts(
                Trick.answering(
                        "versions",
                        "new TreeSet<>(Comparator.comparing(Version::name, Comparator.nullsFirst(null))) {"
                                + " { add(new Version(null)); add(new Version(\"2\")); } }"),
                "orders");
    }
}
