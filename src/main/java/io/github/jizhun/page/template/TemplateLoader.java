package io.github.jizhun.page.template;

import io.github.jizhun.page.files.TemplateFiles;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import io.pebbletemplates.pebble.utils.PathUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds templates for Pebble by their names without the ending; from any folder they name each other from the root on. */
final class TemplateLoader implements Loader<String> {
    private static final String ENDING = ".peb";

    private final TemplateFiles files;

    TemplateLoader(TemplateFiles files) {
        this.files = files;
    }

    /** That a template is not there. */
    private static final class Missing extends LoaderException {
        private static final long serialVersionUID = 1;

        private final String template;

        private Missing(String template) {
            super(null, template);
            this.template = template;
        }
    }

    /** The file of a template. */
    static String file(String template) {
        return template.endsWith(ENDING) ? template : template + ENDING;
    }

    /** The name of the template that a fault says is missing. */
    static Optional<String> missing(LoaderException fault) {
        return fault instanceof Missing missing ? Optional.of(missing.template) : Optional.empty();
    }

    @Override
    public Reader getReader(String template) {
        if (!resourceExists(template)) {
            throw new Missing(template);
        }
        try {
            return new InputStreamReader(new ByteArrayInputStream(files.read(file(template))), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean resourceExists(String template) {
        return files.has(file(template));
    }

    @Override
    public String createCacheKey(String template) {
        return template;
    }

    @Override
    public String resolveRelativePath(String name, String from) {
        return name.startsWith(".") ? PathUtils.resolveRelativePath(name, from, '/') : null;
    }

    @Override
    public void setCharset(String charset) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setPrefix(String prefix) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setSuffix(String suffix) {
        throw new UnsupportedOperationException();
    }
}
