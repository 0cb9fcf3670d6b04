package portkata.ftpchannels;

import java.net.InetAddress;

/** Believes that a foreign address decides, whatever else is wrong with the command. */
final class DangerBeforeForm extends Draft {

    @Override
    public DataEndpoint readCommand(String command, InetAddress client) {
        String own = "PORT " + client.getHostAddress().replace('.', ',') + ",";
        if (command.startsWith("PORT ") && !command.startsWith(own)) {
            throw new BounceRefused("another address");
        }
        return super.readCommand(command, client);
    }
}
