package portkata.harness;

/**
 * Points into a learner's source.
 *
 * @param file the file's name, without folders
 * @param line the line, from 1
 */
public record SourceLine(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
