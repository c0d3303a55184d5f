package io.github.jizhun.serve;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names by which this computer is asked for itself. A page from elsewhere can let its own name lead here (DNS rebinding) and then
 * read what is not yet published; the name that the browser sends along gives it away.
 */
final class HostNames {
    /** What is said instead of a page, to readers of either language. */
    static final String REFUSAL = """
            預覽只回應 localhost、127.0.0.1 與 [::1]，不回應其他名稱；要讓其他電腦看，請用 serve --host。
            This preview answers to localhost, 127.0.0.1 and [::1] only; serve --host opens it to other computers.
            """;

    private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");

    private HostNames() {}

    /**
     * Whether a request asks for this computer itself.
     *
     * @param hosts the values of its header {@code Host}; without any, it comes from no browser
     */
    static boolean areOwn(List<String> hosts) {
        return hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT).replaceFirst(":\\d*$", ""))
                .allMatch(OWN::contains);
    }
}
