package io.github.jizhun.export;

import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that skills and attitudes state before a colon ({@code 自我管理：設立定義明確的個人目標…}). Where several of a kind have the same
 * words there, those are families, and no statement of the kind has a name of its own.
 */
public final class OwnNames {
    private final Set<Kind> named;

    public OwnNames(Standard standard) {
        this.named = Stream.of(Kind.SKILL, Kind.ATTITUDE)
                .filter(kind -> areDistinct(standard, kind))
                .collect(Collectors.toSet());
    }

    private static boolean areDistinct(Standard standard, Kind kind) {
        List<String> names = standard.competencies()
                .filter(statement -> statement.kind() == kind)
                .flatMap(statement -> statement.family().stream())
                .toList();
        return new HashSet<>(names).size() == names.size();
    }

    /** The name of a statement; empty where it has none of its own. */
    public Optional<String> of(ExportedStatement statement) {
        return named.contains(statement.kind())
                ? Statement.family(statement.text().value()).filter(name -> !name.isEmpty())
                : Optional.empty();
    }
}
