package portkata.nonblockingscanner;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import portkata.PortState;

/** Believes that whoever waits for many ports needs many threads. */
final class AThreadPerPort implements NonBlockingScanner {

    private final NonBlockingScanner right = new NonBlockingScannerSolution();

    @Override
    public SortedMap<Integer, PortState> scan(InetAddress host, SortedSet<Integer> ports, ScanOptions options) {
        SortedMap<Integer, PortState> states = new ConcurrentSkipListMap<>(right.scan(host, new TreeSet<>(), options));
        refuseBadPorts(ports);
        Semaphore slots = new Semaphore(options.maxInFlight());
        List<Thread> threads = new ArrayList<>();
        try {
            for (int port : ports) {
                slots.acquire();
                Thread thread = new Thread(() -> {
                    states.putAll(right.scan(host, new TreeSet<>(Set.of(port)), options));
                    slots.release();
                });
                threads.add(thread);
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException stop) {
            threads.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
        }
        return new TreeMap<>(states);
    }

    private static void refuseBadPorts(SortedSet<Integer> ports) {
        if (!ports.isEmpty() && (ports.first() < 1 || ports.last() > 65_535)) {
            throw new IllegalArgumentException("a port is out of range");
        }
    }
}
