package io.github.jizhun.page;

import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.link.LinkedStatement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Statements as pages show them. Each is shown on many pages of its standard, and looked through for terms once. */
public final class StatementViews {
    private final Map<String, StatementView> made = new ConcurrentHashMap<>();

    /** A statement of a standard. */
    public StatementView of(LinkedStandard standard, LinkedStatement statement) {
        return made.computeIfAbsent(statement.address(), address -> StatementView.of(standard, statement));
    }

    /** Some statements of a standard, in the order given. */
    public List<StatementView> of(LinkedStandard standard, List<LinkedStatement> statements) {
        return statements.stream().map(statement -> of(standard, statement)).toList();
    }
}
