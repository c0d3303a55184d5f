package io.github.jizhun.bench;

import io.github.jizhun.link.LinkedCatalogue;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What a reader of a made-up catalogue may look for: words of names, two words of one name, codes; the same for the same catalogue. */
final class MadeUpQueries {
    private static final int QUERIES = 200;

    private MadeUpQueries() {}

    static List<String> of(Path content) {
        LinkedCatalogue catalogue = MadeUpCatalogue.load(content);
        List<String> names = catalogue.standards().stream()
                .flatMap(standard -> Stream.concat(
                        standard.standard().tasks().map(Task::name),
                        standard.standard().competencies().map(Statement::text)))
                .map(text -> text.value().replaceAll("[^\\u4e00-\\u9fff]+", " "))
                .map(text -> text.split(" ")[0])
                .filter(name -> name.length() >= 6)
                .toList();
        Random random = new Random(11);
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            String name = names.get(random.nextInt(names.size()));
            queries.add(
                    switch (i % 5) {
                        case 0 -> name.substring(0, 2);
                        case 1 -> name.substring(0, 4);
                        case 2 -> name.substring(2, 4);
                        case 3 -> name.substring(0, 2) + " " + name.substring(4, 6);
                        default -> String.format("K%02d", 1 + random.nextInt(32));
                    });
        }
        return queries;
    }
}
