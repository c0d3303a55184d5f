package io.github.jizhun.command;

import io.github.jizhun.SiteFolders;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.publish.SitePublisher;
import io.github.jizhun.serve.PreviewServer;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: shows the published site on this computer until it is stopped. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SiteOptions site;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", descriptionKey = "port")
    private int port;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = site.messages();
        Path output = site.folders().output();
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), messages.say("usage.port", port));
        }
        SitePublisher.recover(output);
        if (!Files.isRegularFile(output.resolve("index.html"))) {
            console.err().println(messages.say("serve.no-site", SiteFolders.shown(output)));
            return ExitCode.DISK;
        }
        try (PreviewServer server = PreviewServer.start(output, port)) {
            console.out().println(messages.say("serve.running", SiteFolders.shown(output), server.address()));
            new CountDownLatch(1).await();
        } catch (BindException e) {
            console.err().println(messages.say("serve.port-taken", port));
            return ExitCode.DISK;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.FINE;
    }
}
