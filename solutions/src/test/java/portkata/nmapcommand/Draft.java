package portkata.nmapcommand;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import portkata.Transport;

/** Answers everything right; a mistake overrides what it gets wrong. */
abstract class Draft implements NmapCommand {

    final NmapCommand right = new NmapCommandSolution();

    @Override
    public List<String> argv(ScanRequest request) {
        return right.argv(request);
    }

    @Override
    public SortedSet<Integer> parsePorts(String spec, Transport transport) {
        return right.parsePorts(spec, transport);
    }

    static ScanRequest withHost(String host, ScanRequest request) {
        return new ScanRequest(
                host,
                request.ipv6(),
                request.scans(),
                request.ports(),
                request.scripts(),
                request.flags(),
                request.root());
    }

    static ScanRequest withIpv6(boolean ipv6, ScanRequest request) {
        return new ScanRequest(
                request.host(),
                ipv6,
                request.scans(),
                request.ports(),
                request.scripts(),
                request.flags(),
                request.root());
    }

    static ScanRequest withScans(Set<Scan> scans, ScanRequest request) {
        return new ScanRequest(
                request.host(),
                request.ipv6(),
                scans,
                request.ports(),
                request.scripts(),
                request.flags(),
                request.root());
    }

    static ScanRequest withPorts(String ports, ScanRequest request) {
        return new ScanRequest(
                request.host(),
                request.ipv6(),
                request.scans(),
                Optional.of(ports),
                request.scripts(),
                request.flags(),
                request.root());
    }

    static ScanRequest withScripts(Set<String> scripts, ScanRequest request) {
        return new ScanRequest(
                request.host(),
                request.ipv6(),
                request.scans(),
                request.ports(),
                scripts,
                request.flags(),
                request.root());
    }

    static ScanRequest byRoot(ScanRequest request) {
        return new ScanRequest(
                request.host(),
                request.ipv6(),
                request.scans(),
                request.ports(),
                request.scripts(),
                request.flags(),
                true);
    }

    /** Changes each argument. */
    static List<String> each(List<String> argv, Function<String, String> change) {
        return argv.stream().map(change).toList();
    }

    /** Lets any port list pass, by asking about a harmless one. */
    final List<String> argvWithAnyPorts(String harmless, ScanRequest request) {
        String list = request.ports().orElseThrow();
        return each(right.argv(withPorts(harmless, request)), argument -> argument.equals(harmless) ? list : argument);
    }
}
