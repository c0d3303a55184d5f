package io.github.jizhun.manual;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What each template is given: the records that renderers fill them with, as their Javadoc describes them. */
final class TemplatePage {
    private static final Path PAGES = Path.of("src/main/java/io/github/jizhun/page");
    private static final Path TEMPLATES = Path.of("site-templates");

    /** Templates that are given a record of another name than their own. */
    private static final Map<String, String> OTHERS = Map.of(
            "output", "OutcomePage",
            "indicator", "OutcomePage",
            "pages-home", "PagesHome",
            "catalogue-home", "CatalogueHome",
            "my-list", "ListPage",
            "data-dictionary", "DictionaryPage");

    /** The record whose fields every page has. */
    private static final String FRAME = "Frame";

    private static final String FUNCTIONS = "PageFunctions";

    private final SortedMap<String, Type> types = new TreeMap<>();

    /**
     * A record.
     *
     * @param fields what templates may ask for, with what it is
     */
    private record Type(String name, String about, Map<String, Field> fields, List<Type> inner) {
        private static final Type NONE = new Type("", "", Map.of(), List.of());
    }

    private record Field(String type, String about) {}

    TemplatePage() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> walk = Files.walk(PAGES)) {
            List<Path> sources = walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(docs).scan(unit, null);
            }
        }
    }

    /** Finds the records of a file. */
    private final class Reader extends TreePathScanner<Void, Void> {
        private final DocTrees docs;

        Reader(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            String name = tree.getSimpleName().toString();
            boolean isTop = getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree;
            boolean isInRenderer = !isTop
                    && getCurrentPath().getParentPath().getLeaf() instanceof ClassTree outer
                    && outer.getKind() != Tree.Kind.RECORD;
            if (tree.getKind() == Tree.Kind.RECORD && (isTop || isInRenderer) || name.equals(FUNCTIONS)) {
                types.put(name, type(tree, getCurrentPath()));
            }
            return super.visitClass(tree, nothing);
        }

        private Type type(ClassTree tree, TreePath path) {
            Optional<DocCommentTree> doc = Optional.ofNullable(docs.getDocCommentTree(path));
            Map<String, String> params = new LinkedHashMap<>();
            doc.stream()
                    .flatMap(comment -> comment.getBlockTags().stream())
                    .filter(ParamTree.class::isInstance)
                    .map(ParamTree.class::cast)
                    .forEach(param -> params.put(param.getName().toString(), words(param.getDescription())));
            Map<String, Field> fields = new LinkedHashMap<>();
            List<Type> inner = new ArrayList<>();
            for (Tree member : tree.getMembers()) {
                TreePath place = new TreePath(path, member);
                if (member instanceof VariableTree field
                        && tree.getKind() == Tree.Kind.RECORD
                        && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
                    String name = field.getName().toString();
                    fields.put(name, new Field(field.getType().toString(), params.getOrDefault(name, "")));
                } else if (member instanceof MethodTree method && isField(method)) {
                    String about = Optional.ofNullable(docs.getDocCommentTree(place))
                            .map(comment -> words(comment.getFullBody()))
                            .orElse("");
                    fields.put(
                            method.getName().toString(),
                            new Field(method.getReturnType().toString(), about));
                } else if (member.getKind() == Tree.Kind.RECORD) {
                    inner.add(type((ClassTree) member, place));
                }
            }
            return new Type(
                    tree.getSimpleName().toString(),
                    doc.map(comment -> words(comment.getFullBody())).orElse(""),
                    fields,
                    inner);
        }

        /** Whether a template may ask for it as it does for a component. */
        private static boolean isField(MethodTree method) {
            return method.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    && !method.getModifiers().getFlags().contains(Modifier.STATIC)
                    && method.getParameters().isEmpty()
                    && method.getReturnType() != null
                    && !List.of("toString", "hashCode")
                            .contains(method.getName().toString());
        }

        private static String words(List<? extends DocTree> doc) {
            return doc.stream()
                    .map(DocTree::toString)
                    .collect(Collectors.joining())
                    .replaceAll("\\{@code ((?:[^{}]|\\{[^{}]*\\})*)\\}", "`$1`")
                    .replaceAll("\\{@link #?([^}]*)\\}", "`$1`")
                    .replace("\\u2026", "…")
                    .replaceAll("</?p>", " ")
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    String text(ManualLanguage language) throws IOException {
        StringBuilder page = new StringBuilder("# ").append(language.say("範本拿得到的資料", "What templates are given"));
        page.append("\n\n");
        page.append(
                language.say(
                        "每個範本有 `frame`（頁面的外框）與 `page`（這一頁的內容）。這裡的說明取自程式碼，所以是英文。怎麼只改一個範本，見[改網站的樣子](guides/shape.html)。",
                        "Each template has `frame` (what surrounds a page) and `page` (what it shows). How to change a single template: [Shape the site](guides/shape.html)."));
        page.append("\n\n## ").append(language.say("函式", "Functions")).append("\n\n");
        page.append(types.get(FUNCTIONS).about()).append("\n");
        page.append("\n## frame\n\n");
        append(page, types.get(FRAME), language);
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".peb") && !name.equals("layout.peb"))
                    .map(name -> name.replace(".peb", ""))
                    .sorted()
                    .toList();
            Map<String, List<String>> templates = new TreeMap<>();
            names.forEach(name -> templates
                    .computeIfAbsent(recordOf(name), record -> new ArrayList<>())
                    .add(name));
            for (Map.Entry<String, List<String>> each : templates.entrySet()) {
                page.append("\n## ")
                        .append(each.getValue().stream()
                                .map(name -> name + ".peb")
                                .collect(Collectors.joining(language.say("、", ", "))))
                        .append("\n\n");
                append(page, types.getOrDefault(each.getKey(), Type.NONE), language);
                types.remove(each.getKey());
            }
        }
        page.append("\n## ")
                .append(language.say("共用的資料", "What several of them hold"))
                .append("\n");
        for (String shared : shared(page.toString())) {
            page.append("\n### ").append(shared).append("\n\n");
            append(page, types.get(shared), language);
        }
        return page.append("\n[")
                .append(language.say("參考", "Reference"))
                .append("](reference.html)\n")
                .toString();
    }

    /** The records that what was written so far mentions, and those that these mention. */
    private List<String> shared(String page) {
        List<String> found = new ArrayList<>();
        StringBuilder text = new StringBuilder(page);
        for (int before = -1; before < found.size(); ) {
            before = found.size();
            for (Map.Entry<String, Type> type : types.entrySet()) {
                String name = type.getKey();
                boolean isMentioned = text.toString().matches("(?s).*`[^`]*\\b" + name + "\\b[^`]*` \\|.*");
                if (!name.equals(FRAME) && !name.equals(FUNCTIONS) && !found.contains(name) && isMentioned) {
                    found.add(name);
                    append(text, type.getValue(), ManualLanguage.ENGLISH);
                }
            }
        }
        return found.stream().sorted().toList();
    }

    private String recordOf(String template) {
        String camel = Arrays.stream(template.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return OTHERS.getOrDefault(template, camel + "Page");
    }

    private static void append(StringBuilder page, Type type, ManualLanguage language) {
        if (type == Type.NONE) {
            throw new IllegalStateException("a template is given a record that is not known:\n" + page);
        }
        page.append(type.about())
                .append("\n\n| ")
                .append(language.say("欄位", "field"))
                .append(" | ");
        page.append(language.say("型別", "type")).append(" | ");
        page.append(language.say("說明", "meaning")).append(" |\n| --- | --- | --- |\n");
        type.fields()
                .forEach((name, field) -> page.append("| `")
                        .append(name)
                        .append("` | `")
                        .append(field.type())
                        .append("` | ")
                        .append(field.about().replace("|", "\\|"))
                        .append(" |\n"));
        for (Type inner : type.inner()) {
            page.append("\n**`")
                    .append(type.name())
                    .append('.')
                    .append(inner.name())
                    .append("`** ");
            append(page, inner, language);
        }
    }
}
