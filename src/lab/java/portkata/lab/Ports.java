package portkata.lab;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;

/** Says which free port a listener gets. */
public enum Ports {
    /** Whichever the system hands out: one of the dynamic ports (RFC 6335, section 6). */
    ANY(0, 0),
    /** One below those that systems hand out by themselves. */
    LOW(2_000, 9_999);

    private final int first;
    private final int last;

    Ports(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** Binds {@code listener} to the first such port that is free at {@code address}, and begins to listen. */
    void bind(ServerSocketChannel listener, InetAddress address, int backlog) throws IOException {
        for (int port = first; !listener.socket().isBound(); port++) {
            try {
                listener.bind(new InetSocketAddress(address, port), backlog);
            } catch (BindException taken) {
                if (port == last) {
                    throw taken;
                }
            }
        }
    }
}
