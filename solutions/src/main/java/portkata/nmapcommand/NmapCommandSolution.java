package portkata.nmapcommand;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import portkata.Transport;

/** Understands every part of a request before it writes the first argument. */
public final class NmapCommandSolution implements NmapCommand {

    @Override
    public List<String> argv(ScanRequest request) {
        Target target = Target.of(request.host(), request.ipv6());
        Techniques techniques = Techniques.of(request.scans(), request.root());
        request.ports().map(PortList::parse).ifPresent(techniques::requireSamePorts);
        request.scripts().forEach(Scripts::requireCategory);

        List<String> argv = new ArrayList<>(List.of("nmap"));
        if (target.isIpv6()) {
            argv.add("-6");
        }
        argv.addAll(techniques.options());
        request.ports().ifPresent(list -> argv.addAll(List.of("-p", list)));
        new TreeSet<>(request.flags()).forEach(flag -> argv.add(option(flag)));
        if (!request.scripts().isEmpty()) {
            argv.add("--script=" + String.join(",", new TreeSet<>(request.scripts())));
        }
        argv.add(target.host());
        return argv;
    }

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        return PortList.parse(spec).ports(transport);
    }

    private static String option(Flag flag) {
        return switch (flag) {
            case SKIP_DISCOVERY -> "-Pn";
            case NO_DNS -> "-n";
            case REASON -> "--reason";
            case VERSIONS -> "-sV";
        };
    }
}
