package io.github.jizhun.export.opendocument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import org.jsoup.Jsoup;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schemas of OpenDocument 1.2 (RELAX NG), from the ODF Toolkit's validator in Maven's local repository. */
final class OpenDocumentSchemas {
    private static final String FOLDER = "WEB-INF/classes/schema/odf1.2/OpenDocument-v1.2-os-";

    private final List<String> faults = new ArrayList<>();
    private final ValidationDriver documents = schema("schema.rng");
    private final ValidationDriver manifests = schema("manifest-schema.rng");

    /** What is wrong in a part; empty where it is valid. */
    List<String> faults(String part, byte[] xml) throws IOException, SAXException {
        faults.clear();
        ValidationDriver driver = part.startsWith("META-INF/") ? manifests : documents;
        driver.validate(new InputSource(new ByteArrayInputStream(xml)));
        return List.copyOf(faults);
    }

    private ValidationDriver schema(String name) {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Collector());
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
        try (ZipFile war = new ZipFile(validator().toFile())) {
            byte[] schema = war.getInputStream(war.getEntry(FOLDER + name)).readAllBytes();
            if (!driver.loadSchema(new InputSource(new ByteArrayInputStream(schema)))) {
                throw new AssertionError("the schema of OpenDocument cannot be read: " + faults);
            }
            return driver;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Beside the libraries of the class path, since it is not on it. */
    private static Path validator() throws IOException, URISyntaxException {
        Path library = Path.of(
                Jsoup.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path repository = library.resolve("../../../../..").normalize();
        try (Stream<Path> versions = Files.walk(repository.resolve("org/odftoolkit/odfvalidator"))) {
            return versions.filter(file -> file.toString().endsWith(".war"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private final class Collector implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) {
            faults.add(fault.getMessage());
        }

        @Override
        public void error(SAXParseException fault) {
            faults.add(fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            faults.add(fault.getMessage());
        }
    }
}
