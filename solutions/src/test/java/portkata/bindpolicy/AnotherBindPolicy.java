package portkata.bindpolicy;

import java.util.List;

/** Looks everything up in two tables: ranges by their last port, systems by the first port of each kind of process. */
final class AnotherBindPolicy implements BindPolicy {

    private static final List<Block> BLOCKS = List.of(
            new Block(1023, PortRange.WELL_KNOWN),
            new Block(49_151, PortRange.REGISTERED),
            new Block(65_535, PortRange.DYNAMIC));

    private static final int ANY = 1;
    private static final int CLASSIC = 1024;
    private static final int SETTING = -1;

    private static final List<Starts> STARTS = List.of(
            new Starts(Os.CLASSIC_UNIX, CLASSIC, CLASSIC, ANY),
            new Starts(Os.LINUX, SETTING, ANY, ANY),
            new Starts(Os.WINDOWS, ANY, ANY, ANY));

    @Override
    public PortRange range(int port) {
        int checked = unsigned(port);
        return BLOCKS.stream()
                .filter(block -> checked <= block.last())
                .map(Block::range)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public boolean mayBind(int port, ServerProcess process) {
        unsigned(process.unprivilegedPortStart());
        Starts starts = STARTS.stream()
                .filter(row -> row.os() == process.os())
                .findFirst()
                .orElseThrow();
        return unsigned(port) == 0 || port >= starts.of(process);
    }

    private static int unsigned(int number) {
        if (number >>> Short.SIZE != 0) {
            throw new IllegalArgumentException(number + " does not fit into 16 bits");
        }
        return number;
    }

    private record Block(int last, PortRange range) {}

    private record Starts(Os os, int user, int capable, int root) {

        int of(ServerProcess process) {
            int start = process.root() ? root : process.capNetBindService() ? capable : user;
            return start == SETTING ? process.unprivilegedPortStart() : start;
        }
    }
}
