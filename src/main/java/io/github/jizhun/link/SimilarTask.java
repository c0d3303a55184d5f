package io.github.jizhun.link;

import io.github.jizhun.model.Task;
import java.util.List;

/**
 * A task that needs some of what another one needs.
 *
 * @param shared the competencies that both need, in the order of their codes; never empty
 */
public record SimilarTask(Task task, List<LinkedStatement> shared) {}
