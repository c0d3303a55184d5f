package io.github.jizhun.page.template;

import io.github.jizhun.diagnostic.Diagnostic;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.page.files.TemplateFiles;
import io.github.jizhun.page.frame.ExplainsTerms;
import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.site.SiteFile;
import io.github.jizhun.text.Html;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The templates of a site: compiled once, filled for each page, from many threads. A fault in one is reported as a finding. */
public final class Templates {
    /** The name under which a template finds what surrounds every page. */
    static final String FRAME = "frame";
    /** The name under which a template finds what its page shows. */
    static final String PAGE = "page";
    /** The name under which the layout finds the site's own words on a code. */
    static final String NOTE = "note";

    /**
     * The writer that this thread has free, if any, for all templates, since the preview makes them again with each build. A page that is
     * filled inside another one finds none and gets its own.
     */
    private static final ThreadLocal<PageWriter> FREE = new ThreadLocal<>();

    private final PebbleEngine engine;
    private final TemplateFiles files;
    private final Diagnostics diagnostics;
    /** Whether a template exceeded a limit: the pages after it would each take the same time to fail. */
    private volatile boolean isStopped;

    /** Templates from files. */
    public Templates(TemplateFiles files, Labels words, Diagnostics diagnostics) {
        this.engine = new PebbleEngine.Builder()
                .loader(new TemplateLoader(files))
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .newLineTrimming(true)
                // The same characters as Pebble's own, without its table of all names that HTML has.
                .addEscapingStrategy(EscapeFilter.HTML_ESCAPE_STRATEGY, Html::escape)
                .extension(new PageFunctions(words))
                .build();
        this.files = files;
        this.diagnostics = diagnostics;
    }

    /** Fills a template; empty if the template is missing or faulty, which is then a finding. */
    public Optional<SiteFile> fill(String template, Frame frame, Object page, Optional<ProseView> note) {
        if (isStopped) {
            return Optional.empty();
        }
        // They are looked up hundreds of times for each page, and in this kind of map fastest.
        Map<String, Object> variables = new HashMap<>();
        variables.put(FRAME, page instanceof ExplainsTerms explains ? frame.explaining(explains.terms()) : frame);
        variables.put(PAGE, page);
        variables.put(NOTE, note);
        PageWriter html = Optional.ofNullable(FREE.get()).orElseGet(PageWriter::new);
        FREE.remove();
        int outer = TemplateLimits.begin();
        try {
            engine.getTemplate(template).evaluate(html, variables);
            return Optional.of(new SiteFile(frame.address(), html.bytes()));
        } catch (LoaderException e) {
            String missing = TemplateLoader.missing(e).orElse(template);
            report(Rule.MISSING_TEMPLATE, Position.startOf(file(missing)), Message.of("missing-template", missing));
        } catch (PebbleException e) {
            report(e, template);
        } catch (StackOverflowError | OutOfMemoryError | PageWriter.Full e) {
            report(TemplateLimits.Exceeded.of(e, 1, template), template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            TemplateLimits.end(outer);
            html.clear();
            FREE.set(html);
        }
        return Optional.empty();
    }

    private void report(PebbleException e, String template) {
        int line = e.getLineNumber() == null ? 1 : Math.max(1, e.getLineNumber());
        String name = e.getFileName() == null ? template : e.getFileName();
        Message message = Message.of("template-fault", e.getPebbleMessage());
        if (e instanceof TemplateLimits.Exceeded exceeded) {
            isStopped = true;
            message = exceeded.sentence();
        }
        report(Rule.TEMPLATE_FAULT, new Position(file(name), line, 1), message);
    }

    private void report(Rule rule, Position at, Message message) {
        diagnostics.add(new Diagnostic(rule, at, 1, "", message, Message.of(rule.id() + ".hint")));
    }

    private String file(String template) {
        return files.shown(TemplateLoader.file(template));
    }
}
