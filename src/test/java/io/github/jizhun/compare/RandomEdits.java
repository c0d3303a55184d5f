package io.github.jizhun.compare;

import io.github.jizhun.model.Kind;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a provider may do to a standard from one edition to the next, at random. */
final class RandomEdits {
    /** Characters that the sample does not use, so that what is new is like nothing old. */
    private static final String STRANGE = "鯨鱷鸚鵡駱駝犀牛孔雀鴛鴦蝴蜻蜓螞蟻蜘蛛蝙蝠猩獅豹狼狐貂鹿羚羊麝鼴鼠";

    private final Draft draft;
    private final Random random;
    private final Set<Integer> touched = new HashSet<>();

    RandomEdits(Draft draft, Random random) {
        this.draft = draft;
        this.random = random;
    }

    /** Does some things, each to another statement. */
    void apply(int number) {
        for (int i = 0; i < number; i++) {
            switch (random.nextInt(9)) {
                case 0, 1 -> untouched(item -> item.text.length() >= 6).ifPresent(this::reword);
                case 2 ->
                    untouched(item -> item.kind.isCompetency() || isOutcome(item))
                            .ifPresent(draft::withdraw);
                case 3 -> add(any(List.of(draft.knowledge, draft.skills, draft.attitudes)));
                case 4 -> addOutcome(any(draft.tasks()));
                case 5 -> untouched(RandomEdits::isOutcome).ifPresent(this::move);
                case 6 ->
                    untouched(item -> item.kind == Kind.TASK)
                            .ifPresent(task -> task.level = Optional.of(task.level.orElse(4) % 6 + 1));
                case 7 -> relate(any(draft.tasks()));
                default -> Collections.shuffle(random.nextBoolean() ? draft.knowledge : draft.skills, random);
            }
        }
        if (random.nextInt(4) == 0) {
            Collections.swap(draft.duties, 0, 1);
        }
    }

    private static boolean isOutcome(Draft.Item item) {
        return item.kind == Kind.OUTPUT || item.kind == Kind.INDICATOR;
    }

    private Optional<Draft.Item> untouched(Predicate<Draft.Item> fits) {
        List<Draft.Item> items = draft.all().stream()
                .filter(item -> fits.test(item) && !touched.contains(item.id))
                .toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Draft.Item found = any(items);
        touched.add(found.id);
        return Optional.of(found);
    }

    private void reword(Draft.Item item) {
        int at = random.nextInt(item.text.length() - 1);
        item.text = item.text.substring(0, at) + strange(1) + item.text.substring(at + random.nextInt(2));
    }

    private void add(List<Draft.Item> items) {
        Draft.Item item = draft.item(items.get(0).kind, strange(8 + random.nextInt(8)), Optional.empty(), null);
        items.add(random.nextInt(items.size() + 1), item);
        if (item.kind != Kind.ATTITUDE) {
            any(draft.tasks()).needs.add(item.id);
        }
        touched.add(item.id);
    }

    private void addOutcome(Draft.Item task) {
        Kind kind = random.nextBoolean() ? Kind.OUTPUT : Kind.INDICATOR;
        Draft.Item item = draft.item(kind, strange(8 + random.nextInt(8)), Optional.empty(), task);
        task.inner.add(random.nextInt(task.inner.size() + 1), item);
        touched.add(item.id);
    }

    private void move(Draft.Item item) {
        Draft.Item to = any(draft.tasks());
        item.parent.inner.remove(item);
        to.inner.add(item);
        item.parent = to;
    }

    private void relate(Draft.Item task) {
        int id = any(random.nextBoolean() ? draft.knowledge : draft.skills).id;
        if (!task.needs.remove((Integer) id)) {
            task.needs.add(id);
        }
    }

    private String strange(int length) {
        return random.ints(length, 0, STRANGE.length())
                .mapToObj(i -> String.valueOf(STRANGE.charAt(i)))
                .collect(Collectors.joining());
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
