package portkata.gate;

import java.nio.file.Path;

/** Grades one answer that never ends, until somebody ends this JVM. */
final class EndlessRun {

    private EndlessRun() {}

    /** Takes the checkout's folder, and a port on loopback where the answer tells its process before it loops. */
    public static void main(String[] arguments) {
        LearnersRun.verdicts(SampleHouse.of(Path.of(arguments[0]), "Sample"), """
                try {
                    long pid = ProcessHandle.current().pid();
                    java.net.Socket socket =
                        new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), %s);
                    new java.io.DataOutputStream(socket.getOutputStream()).writeLong(pid);
                } catch (java.io.IOException unheard) {
                    throw new IllegalStateException(unheard);
                }
                while (number > 0) {}
                return 0;
                """.formatted(arguments[1]));
    }
}
