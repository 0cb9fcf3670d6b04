package portkata.grader.statement;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import portkata.Exercise;
import portkata.grader.house.ExerciseFiles;

/** Reads the statement of an exercise: the Javadoc of its contract, then that of the types beside it. */
public final class StatementReader {

    private final List<Block> blocks = new ArrayList<>();

    private StatementReader() {}

    /** Reads the statement of {@code exercise}. */
    public static Statement read(ExerciseFiles exercise) {
        StatementReader reading = new StatementReader();
        List<Path> files = new ArrayList<>();
        files.add(exercise.contractSource());
        exercise.contractSources().stream()
                .filter(file -> !file.equals(exercise.contractSource()))
                .filter(file -> !file.endsWith("package-info.java"))
                .forEach(files::add);
        List<ContractSource> sources = ContractSource.parse(files);
        reading.contract(sources.get(0));
        sources.subList(1, sources.size()).forEach(reading::type);
        Exercise said = exercise.description();
        return new Statement(
                said.number(),
                said.title(),
                said.tier().name().toLowerCase(Locale.ROOT),
                said.minutes(),
                List.copyOf(reading.blocks));
    }

    private void contract(ContractSource source) {
        comment(source, source.path());
        for (Tree member : source.type().getMembers()) {
            if (member instanceof MethodTree method) {
                blocks.add(new Block.Heading(signature(method)));
                comment(source, source.path(method));
            }
        }
    }

    /** Reads a value type: what it is, and what its constants or components mean. */
    private void type(ContractSource source) {
        blocks.add(new Block.Heading(
                kind(source.type().getKind()) + " " + source.type().getSimpleName() + components(source)));
        comment(source, source.path());
        for (Tree member : source.type().getMembers()) {
            if (member instanceof VariableTree constant && source.type().getKind() == Tree.Kind.ENUM) {
                DocCommentTree said = source.trees().getDocCommentTree(source.path(constant));
                blocks.add(new Block.Definition(
                        constant.getName().toString(),
                        said == null ? "" : Prose.text(source.trees(), said.getFullBody())));
            }
        }
    }

    private void comment(ContractSource source, TreePath place) {
        DocCommentTree said = source.trees().getDocCommentTree(place);
        if (said == null) {
            return;
        }
        blocks.addAll(Prose.blocks(source.trees(), said.getFullBody()));
        for (DocTree tag : said.getBlockTags()) {
            if (tag instanceof ParamTree param) {
                define(source, param.getName().toString(), param.getDescription());
            } else if (tag instanceof ReturnTree result) {
                define(source, "returns", result.getDescription());
            } else if (tag instanceof ThrowsTree thrown) {
                define(source, "throws " + thrown.getExceptionName(), thrown.getDescription());
            }
        }
    }

    private void define(ContractSource source, String term, List<? extends DocTree> text) {
        blocks.add(new Block.Definition(term, Prose.text(source.trees(), text)));
    }

    private static String kind(Tree.Kind kind) {
        return switch (kind) {
            case ENUM -> "enum";
            case RECORD -> "record";
            case INTERFACE -> "interface";
            default -> "class";
        };
    }

    private static String components(ContractSource source) {
        if (source.type().getKind() != Tree.Kind.RECORD) {
            return "";
        }
        return source.type().getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .map(field -> field.getType() + " " + field.getName())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String signature(MethodTree method) {
        return method.getReturnType() + " " + method.getName()
                + method.getParameters().stream()
                        .map(parameter -> parameter.getType() + " " + parameter.getName())
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
