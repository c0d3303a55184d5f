package io.github.jizhun.command;

import io.github.jizhun.build.SiteFolders;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.publish.SitePublisher;
import io.github.jizhun.serve.BrowserOpener;
import io.github.jizhun.serve.FolderWatch;
import io.github.jizhun.serve.LiveReload;
import io.github.jizhun.serve.PreviewServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: shows the site until it is stopped, and makes it again whenever content or templates change. */
@Command
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SiteOptions site;

    @Mixin
    private FindingsOptions findings;

    @Option(names = "--host", paramLabel = "HOST", descriptionKey = "host")
    private Optional<InetAddress> host = Optional.empty();

    @Option(names = "--no-watch", descriptionKey = "no-watch")
    private boolean isStill;

    @Option(names = "--open", descriptionKey = "open")
    private boolean isOpened;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", descriptionKey = "port")
    private int port;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = site.messages();
        Path output = site.folders().output();
        if (!isStill && site.folders().isOverlapping()) {
            throw new ParameterException(spec.commandLine(), messages.say("usage.overlap", SiteFolders.shown(output)));
        }
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), messages.say("usage.port", port));
        }
        boolean watches = !isStill && Files.isDirectory(site.folders().content());
        SitePublisher.recover(output);
        if (!watches && !Files.isRegularFile(output.resolve("index.html"))) {
            console.err().println(messages.say("serve.no-site", SiteFolders.shown(output)));
            return ExitCode.DISK;
        }
        LiveReload pages = new LiveReload();
        try (PreviewServer server =
                PreviewServer.start(output, Optional.of(pages).filter(any -> watches), host, port)) {
            console.out()
                    .println(messages.say(
                            host.isEmpty() ? "serve.running" : "serve.running.open",
                            SiteFolders.shown(output),
                            server.address()));
            if (isOpened) {
                open(server.address(), messages);
            }
            if (watches) {
                rebuild(new Rebuild(console, site, findings, pages));
            } else {
                new CountDownLatch(1).await();
            }
        } catch (BindException e) {
            console.err().println(messages.say("serve.port-taken", port));
            return ExitCode.DISK;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.FINE;
    }

    /** Beside all else: the page shows by itself what becomes of the first build. */
    private void open(String address, Messages messages) {
        Thread opener = new Thread(() -> {
            try {
                if (!BrowserOpener.of(System.getProperty("os.name")).open(address)) {
                    console.err().println(messages.say("serve.open-failed", address));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        opener.setDaemon(true);
        opener.start();
    }

    private void rebuild(Rebuild rebuild) throws InterruptedException {
        FolderWatch watch =
                new FolderWatch(List.of(site.folders().content(), site.folders().templates()));
        while (true) {
            rebuild.run();
            watch.await();
        }
    }
}
