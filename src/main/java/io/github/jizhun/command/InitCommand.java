package io.github.jizhun.command;

import io.github.jizhun.build.SiteFolders;
import io.github.jizhun.diagnostic.ProgramName;
import io.github.jizhun.export.site.DataExporter;
import io.github.jizhun.init.NewSite;
import io.github.jizhun.publish.ContentWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code init}: begins a site of one's own in a folder, with a small content that has no finding. */
@Command
final class InitCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LanguageOptions language;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ContentWriter.begin(folder, NewSite.files(JizhunCommand.version(), DataExporter.contentSchemas()));
        console.out()
                .println(language.messages()
                        .say("init.done", SiteFolders.shown(folder), ProgramName.fromInside(folder)));
        return ExitCode.FINE;
    }
}
