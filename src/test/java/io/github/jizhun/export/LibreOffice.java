package io.github.jizhun.export;

import io.github.jizhun.InstalledProgram;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The office program that tests drive. Where there is none, a test is skipped and written down for the build to report; with
 * {@code -Doffice=required} it fails.
 */
public final class LibreOffice {
    private static final String WHY = """
            THE TESTS IN LIBREOFFICE WERE NOT RUN: THERE IS NO soffice ON THE PATH.
            INSTALL LIBREOFFICE CALC AND WRITER, OR NAME ITS PROGRAM: -Doffice.path=...
            """;
    private static final int MINUTES = 15;

    private static final String LIBRARIES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
            <library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
             <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/%s.xlb/" xlink:type="simple" library:link="false"/>
            </library:libraries>
            """;
    private static final String LIBRARY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
            <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
            %s</library:library>
            """;

    /** Otherwise the first start lays an empty library over this one. */
    private static final String SET_UP = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
            </oor:items>
            """;

    private final Path program;

    private LibreOffice(Path program) {
        this.program = program;
    }

    /** The program on this machine. */
    public static LibreOffice find(Class<?> test) throws IOException {
        Optional<Path> program = Optional.ofNullable(System.getProperty("office.path"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .or(() -> InstalledProgram.onPath(List.of("soffice")));
        if (program.isEmpty()) {
            InstalledProgram.missing("office", WHY, test);
        }
        return new LibreOffice(program.get());
    }

    /**
     * Runs the macro {@code Main} of a module of Basic in a user profile of its own.
     *
     * @param folder where the profile may be made
     * @param module a resource
     */
    public void run(Path folder, String module, String... arguments) throws IOException, InterruptedException {
        Path basic = folder.resolve("profile/user/basic");
        Path standard = Files.createDirectories(basic.resolve("Standard"));
        Files.writeString(folder.resolve("profile/user/registrymodifications.xcu"), SET_UP);
        Files.writeString(basic.resolve("script.xlc"), LIBRARIES.formatted("script"));
        Files.writeString(basic.resolve("dialog.xlc"), LIBRARIES.formatted("dialog"));
        Files.writeString(
                standard.resolve("script.xlb"), LIBRARY.formatted(" <library:element library:name=\"Module1\"/>\n"));
        Files.writeString(standard.resolve("dialog.xlb"), LIBRARY.formatted(""));
        try (InputStream in = LibreOffice.class.getResourceAsStream(module)) {
            Files.copy(in, standard.resolve("Module1.xba"));
        }
        await(
                List.of(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        "macro:///Standard.Module1.Main(\"" + String.join("\",\"", arguments) + "\")"),
                folder.resolve("said.txt"));
    }

    /**
     * Saves files in another format, all in one run.
     *
     * @param folder where the profile may be made
     * @param format the new name's end
     * @param into where the new files go, under the names of the old
     */
    public void convert(Path folder, String format, Path into, List<Path> files)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                format,
                "--outdir",
                into.toString()));
        files.forEach(file -> command.add(file.toString()));
        await(command, folder.resolve("said.txt"));
    }

    private static void await(List<String> command, Path said) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("LibreOffice does not end: " + Files.readString(said));
        }
    }
}
