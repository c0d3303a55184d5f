package io.github.jizhun.command;

import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Messages;
import io.github.jizhun.diagnostic.NearestMatch;
import io.github.jizhun.launch.FileNames;
import io.github.jizhun.publish.DiskFault;
import io.github.jizhun.publish.PublishException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's name on the command line; the commands hang on it. */
@Command(
        name = "jizhun",
        versionProvider = JizhunCommand.Version.class,
        synopsisSubcommandLabel = "build | check | search | serve | addresses | new | init | import")
public final class JizhunCommand implements Callable<Integer> {
    /** In the order of the help. */
    private static final Map<String, Function<Console, Object>> COMMANDS = commands();

    private final Messages messages;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    @Option(
            names = {"-V", "-v", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    private JizhunCommand(Messages messages) {
        this.messages = messages;
    }

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Jizhun " + version()};
        }
    }

    /** The program's version, as in the jar's manifest. */
    static String version() {
        String version = JizhunCommand.class.getPackage().getImplementationVersion();
        return version == null ? "(unpacked)" : version;
    }

    /**
     * Runs the command that the arguments name. Nothing is thrown: whatever goes wrong is reported and counted in the exit code.
     *
     * @return the exit code
     */
    public static int run(String[] typed, Console console) {
        String[] args = withoutHelpWords(typed);
        Messages messages = Messages.in(language(args));
        if (args.length > 0 && COMMANDS.containsKey(args[0]) && FileNames.areLost(List.of(args))) {
            console.err().println(messages.say("lost-names", args[0]));
            return ExitCode.DISK;
        }
        CommandLine line = new CommandLine(new JizhunCommand(messages));
        COMMANDS.entrySet().stream()
                // To know the options of each takes time; where the first argument names one, the others are not
                // needed.
                .filter(each -> args.length == 0
                        || !COMMANDS.containsKey(args[0])
                        || each.getKey().equals(args[0]))
                .forEach(each ->
                        line.addSubcommand(each.getKey(), each.getValue().apply(console)));
        line.setOut(Console.writer(console.out()))
                .setErr(Console.writer(console.err()))
                .setResourceBundle(new HelpWords(messages))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Language.class, JizhunCommand::language)
                .setParameterExceptionHandler((e, all) -> usage(e, messages))
                .setExecutionExceptionHandler((e, command, parsed) -> fault(e, console, messages));
        try {
            return line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return fault(e, console, messages);
        }
    }

    /** The words that other programs take for help and version. */
    private static String[] withoutHelpWords(String[] typed) {
        String first = typed.length == 0 ? "" : typed[0];
        if (first.equals("help")) {
            return typed.length == 1 ? new String[] {"--help"} : new String[] {typed[1], "--help"};
        }
        return first.equals("version") ? new String[] {"--version"} : typed;
    }

    private static Map<String, Function<Console, Object>> commands() {
        Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
        commands.put("build", BuildCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("search", SearchCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("addresses", AddressesCommand::new);
        commands.put("new", NewCommand::new);
        commands.put("init", InitCommand::new);
        commands.put("import", ImportCommand::new);
        return commands;
    }

    /** Without a command there is nothing to do. */
    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), messages.say("usage.missing-command"));
    }

    private static int usage(ParameterException e, Messages messages) {
        CommandLine line = e.getCommandLine();
        line.getErr().println(messages.say("usage", reason(e, messages)));
        meant(e).ifPresentOrElse(
                        near -> line.getErr().println(messages.say("usage.near", near)),
                        () -> line.usage(line.getErr()));
        return ExitCode.WRONG_USAGE;
    }

    /** The command or option that a word is nearly like. */
    private static Optional<String> meant(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unknown)) {
            return Optional.empty();
        }
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        List<String> known = Stream.concat(spec.subcommands().keySet().stream(), spec.optionsMap().keySet().stream())
                .filter(name -> name.length() > 2)
                .toList();
        return NearestMatch.to(unknown.getUnmatched().get(0), known);
    }

    /** In the maintainer's language where the mistake is a common one. */
    private static String reason(ParameterException e, Messages messages) {
        if (e instanceof UnmatchedArgumentException unknown) {
            return messages.say("usage.unknown", String.join(" ", unknown.getUnmatched()));
        }
        if (e instanceof MissingParameterException missing
                && missing.getMissing().size() == 1) {
            return messages.say("usage.missing-value", name(missing.getMissing().get(0)));
        }
        return e.getArgSpec() != null && e.getValue() != null
                ? messages.say("usage.bad-value", name(e.getArgSpec()), e.getValue())
                : e.getMessage();
    }

    private static String name(ArgSpec option) {
        return option instanceof OptionSpec named ? named.longestName() : option.paramLabel();
    }

    private static int fault(Throwable e, Console console, Messages messages) {
        if (e instanceof PublishException refused) {
            console.err().println(messages.say(refused.sentence()));
            return ExitCode.DISK;
        }
        if (e instanceof UncheckedIOException || e instanceof IOException) {
            IOException cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) e;
            console.err()
                    .println(
                            cause instanceof NoSuchFileException missing
                                    ? messages.say("not-found", missing.getFile())
                                    : messages.say(DiskFault.sentence(cause)));
            return ExitCode.DISK;
        }
        console.err().println(messages.say("fault"));
        e.printStackTrace(console.err());
        return ExitCode.FAULT;
    }

    /** The language of help and of faults, which must be known before the arguments are understood. */
    private static Language language(String[] args) {
        List<String> list = Arrays.asList(args);
        int at = list.indexOf("--lang");
        if (list.contains("--lang=en")
                || at >= 0 && at + 1 < list.size() && list.get(at + 1).equals("en")) {
            return Language.EN;
        }
        boolean isSaid = at >= 0 || list.stream().anyMatch(argument -> argument.startsWith("--lang="));
        return LanguageOptions.ofSystem(System.getenv()).filter(any -> !isSaid).orElse(Language.ZH_TW);
    }

    private static Language language(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().toLowerCase(Locale.ROOT).equals(tag.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("zh-TW, en"));
    }
}
