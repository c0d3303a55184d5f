package io.github.jizhun.source.typing;

import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;

/** The nodes of YAML, as reading and editing parse it. */
public final class YamlNodes {
    /** Deeper than any content file; keeps hostile input from exhausting the stack. */
    private static final int MAX_DEPTH = 50;

    private YamlNodes() {}

    /**
     * Parses a text.
     *
     * @return its root; null if it holds none
     * @throws org.yaml.snakeyaml.error.YAMLException if it is no YAML, or nested too deep
     */
    public static Node compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setCodePointLimit(Integer.MAX_VALUE);
        return new Yaml(options).compose(new StringReader(text));
    }
}
