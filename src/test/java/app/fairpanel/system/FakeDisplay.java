package app.fairpanel.system;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The beginning of an X server: it lets in who has its cookie.
final class FakeDisplay implements AutoCloseable {
    private final ServerSocketChannel server;
    private final String cookie;

    private FakeDisplay(ServerSocketChannel server, String cookie) {
        this.server = server;
        this.cookie = cookie;
    }

    /// @param root the folder that stands for the root of the file system
    static FakeDisplay listen(Path root, String number, String cookie) throws IOException {
        Files.createDirectories(root.resolve("tmp/.X11-unix"));
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(root.resolve("tmp/.X11-unix/X" + number)));
        var display = new FakeDisplay(server, cookie);
        Thread.ofVirtual().start(display::serve);
        return display;
    }

    /// Writes an Xauthority file with one entry for this kind of computer.
    static void writeCookie(Path file, String host, String number, String cookie) throws IOException {
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeShort(256);
            for (var part : new String[] {host, number, "MIT-MAGIC-COOKIE-1", cookie}) {
                out.writeUTF(part);
            }
        }
    }

    private void serve() {
        try {
            while (true) {
                try (var client = server.accept()) {
                    answer(client);
                }
            }
        } catch (ClosedChannelException e) {
            return;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(SocketChannel client) throws IOException {
        var in = new DataInputStream(Channels.newInputStream(client));
        boolean isBigEndian = in.readShort() == 'B' << 8;
        boolean isVersion11 = in.readShort() == 11 && in.readShort() == 0;
        int name = in.readShort();
        int data = in.readShort();
        in.readShort();
        var named = text(in, name);
        var shown = text(in, data);
        boolean isGood = named.equals(cookie.isEmpty() ? "" : "MIT-MAGIC-COOKIE-1") && shown.equals(cookie);
        client.write(ByteBuffer.wrap(new byte[] {(byte) (isBigEndian && isVersion11 && isGood ? 1 : 0)}));
    }

    private static String text(DataInputStream in, int length) throws IOException {
        var text = new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
        in.skipNBytes((4 - length % 4) % 4);
        return text;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
