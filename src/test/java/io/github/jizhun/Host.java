package io.github.jizhun;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A web server of another make that has a site below {@code /kb/}; the test is skipped where it is not installed. */
final class Host implements AutoCloseable {
    private final Process server;
    private final int port;

    private Host(ProcessBuilder command, int port, Path run) throws Exception {
        this.port = port;
        Path log = run.resolve("log.txt");
        this.server =
                command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        while (!isListening()) {
            assertTrue(server.isAlive(), Files.readString(log));
            Thread.sleep(50);
        }
    }

    private boolean isListening() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** A port that nobody uses. */
    static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** nginx with the block of settings that the manual has. */
    static Host nginx(Path site, String block, int port, Path folder) throws Exception {
        Optional<Path> nginx = InstalledProgram.onPath(List.of("nginx"))
                .or(() -> InstalledProgram.in(Path.of("/usr/sbin"), List.of("nginx")));
        Assumptions.assumeTrue(nginx.isPresent(), "no nginx");
        Path run = Files.createDirectories(folder.resolve("nginx"));
        Path settings = Files.writeString(
                run.resolve("nginx.conf"),
                "daemon off; master_process off; pid nginx.pid; error_log error.log;\nevents {}\nhttp {\n"
                        + Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                                .map(name -> name + "_temp_path " + name + ";\n")
                                .reduce("", String::concat)
                        + "access_log off;\ntypes { text/html html; text/css css; text/javascript js; }\nserver { listen 127.0.0.1:"
                        + port + ";\n" + block.replace("/srv/kb/", site.toAbsolutePath() + "/") + "}\n}\n");
        return new Host(
                new ProcessBuilder(nginx.get().toString(), "-p", run.toString(), "-c", settings.toString()), port, run);
    }

    /** Python's {@code http.server}, which has no settings at all; the site's folder is called {@code kb}. */
    static Host python(Path site, int port, Path folder) throws Exception {
        Optional<Path> python = InstalledProgram.onPath(List.of("python3", "python"));
        Assumptions.assumeTrue(python.isPresent(), "no python");
        Path run = Files.createDirectories(folder.resolve("python"));
        return new Host(
                new ProcessBuilder(
                        python.get().toString(),
                        "-m",
                        "http.server",
                        "--bind",
                        "127.0.0.1",
                        "--directory",
                        site.toAbsolutePath().getParent().toString(),
                        String.valueOf(port)),
                port,
                run);
    }

    /** The address of the site. */
    String root() {
        return "http://127.0.0.1:" + port + "/kb/";
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
