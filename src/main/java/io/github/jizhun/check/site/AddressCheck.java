package io.github.jizhun.check.site;

import io.github.jizhun.check.CheckReporter;
import io.github.jizhun.check.DateCheck;
import io.github.jizhun.check.Location;
import io.github.jizhun.check.StandardFiles;
import io.github.jizhun.check.TextCheck;
import io.github.jizhun.check.UnreadFiles;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.NearestMatch;
import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.diagnostic.Rule;
import io.github.jizhun.model.Catalogue;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Ledger;
import io.github.jizhun.model.Retirement;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Text;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.SitePages;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Published addresses: each still has a page, or is retired; each page is in the list of published ones. */
final class AddressCheck {
    private static final Pattern PAGE = Pattern.compile("([A-Za-z0-9._-]+/)*[A-Za-z0-9._-]+\\.html");
    private static final Pattern FOLDER = Pattern.compile("([A-Za-z0-9._-]+/)+");

    /** As many examples of new pages as a reader takes in. */
    private static final int EXAMPLES = 3;

    private final Ledger ledger;
    private final SortedSet<String> made;
    private final Set<String> unknowable;
    private final CheckReporter findings;

    private AddressCheck(Catalogue catalogue, Set<String> unknowable, CheckReporter findings) {
        this.ledger = catalogue.ledger();
        this.made = SitePages.of(catalogue);
        this.unknowable = unknowable;
        this.findings = findings;
    }

    static void run(Catalogue catalogue, UnreadFiles damage, Diagnostics reported, CheckReporter findings) {
        if (catalogue.ledger().isNone()) {
            return;
        }
        AddressCheck check = new AddressCheck(catalogue, unknowable(catalogue, damage, reported), findings);
        check.checkForm();
        check.checkRetirements();
        check.checkPublished();
        if (!reported.hasErrors()) {
            check.checkListed();
        }
    }

    /**
     * The families of standards whose codes are not known for certain, because a file could not be read or a code is wrong. Which
     * of their pages are missing cannot be said before that is put right.
     */
    private static Set<String> unknowable(Catalogue catalogue, UnreadFiles damage, Diagnostics reported) {
        Set<String> folders = new HashSet<>(damage.standards());
        reported.sorted().stream()
                .filter(diagnostic -> UnreadFiles.CODES.contains(diagnostic.rule()))
                .map(diagnostic -> diagnostic.at().standard())
                .forEach(folders::add);
        catalogue.standards().stream()
                .filter(standard -> folders.contains(StandardFiles.folderOf(standard)))
                .map(Standard::code)
                .forEach(folders::add);
        Set<String> families = new HashSet<>();
        folders.forEach(folder -> families.add(Edition.familyOf(folder)));
        return families;
    }

    private void checkForm() {
        Map<String, Text> seen = new HashMap<>();
        for (Text address : ledger.addresses()) {
            if (!PAGE.matcher(address.value()).matches()) {
                findings.report(Rule.BAD_ADDRESS, location(address, ""), address);
            } else if (seen.putIfAbsent(address.value(), address) != null) {
                findings.report(
                        Rule.BAD_ADDRESS,
                        "twice",
                        location(address, ""),
                        address,
                        seen.get(address.value()).at().line());
            }
        }
    }

    private void checkRetirements() {
        SortedSet<String> published = new TreeSet<>();
        ledger.addresses().forEach(address -> published.add(address.value()));
        Set<String> seen = new HashSet<>();
        for (Retirement retirement : ledger.retirements()) {
            Text address = retirement.address();
            Location location = location(address, "retired");
            DateCheck.check(retirement.date(), location(retirement.date(), "retired"), findings);
            TextCheck.checkReason(location(retirement.reason(), "retired"), retirement.reason(), findings);
            retirement.replacedBy().ifPresent(this::checkSuccessor);
            if (!PAGE.matcher(address.value()).matches()
                    && !FOLDER.matcher(address.value()).matches()) {
                findings.report(Rule.BAD_ADDRESS, location, address);
            } else if (!seen.add(address.value())) {
                findings.report(Rule.DUPLICATE_REFERENCE, "retired", location, address);
            } else if (holds(made, retirement)) {
                findings.report(Rule.RETIRED_MADE, location, address);
            } else if (!holds(published, retirement)) {
                reportUnknown("", address, published);
            }
        }
    }

    private static boolean holds(SortedSet<String> addresses, Retirement retirement) {
        String address = retirement.address().value();
        return retirement.isFolder() ? hasFolder(addresses, address) : addresses.contains(address);
    }

    private static boolean hasFolder(SortedSet<String> addresses, String folder) {
        SortedSet<String> from = addresses.tailSet(folder);
        return !from.isEmpty() && from.first().startsWith(folder);
    }

    private void checkSuccessor(Text successor) {
        String address = successor.value().replaceFirst("#.*", "");
        if (!made.contains(address) && !isUnknowable(address)) {
            reportUnknown("successor", successor, made);
        }
    }

    private void reportUnknown(String variant, Text address, Set<String> among) {
        Optional<String> nearest = NearestMatch.to(address.value(), List.copyOf(among));
        findings.report(
                Rule.RETIRED_UNKNOWN,
                nearest.isPresent() ? variant : variant.isEmpty() ? "alone" : variant + "-alone",
                location(address, "retired"),
                address,
                nearest.orElse(""));
    }

    /** A whole folder that is gone is one mistake. */
    private void checkPublished() {
        SortedMap<String, Retirement> retired = ledger.retired();
        Map<String, Text> missing = new LinkedHashMap<>();
        ledger.addresses().stream()
                .filter(address -> PAGE.matcher(address.value()).matches())
                .filter(address -> !made.contains(address.value()) && !retired.containsKey(address.value()))
                .filter(address -> !isUnknowable(address.value()))
                .forEach(address -> missing.put(address.value(), address));
        SortedMap<String, Text> folders = new TreeMap<>();
        for (Text address : missing.values()) {
            String folder = folderOf(address.value());
            if (!folder.isEmpty() && !hasFolder(made, folder)) {
                folders.putIfAbsent(folder, address);
            } else {
                reportMissing(address, address.value());
            }
        }
        folders.forEach((folder, first) -> reportMissing(first, folder));
    }

    private void reportMissing(Text at, String address) {
        String name = address.replaceFirst("\\.html$", "")
                .replaceFirst("^.*/(?=.)", "")
                .replaceFirst("/$", "");
        findings.report(Rule.RETIRED_MISSING, location(at, ""), name, address, fileBeside("retired.yaml"));
    }

    private void checkListed() {
        Position start = ledger.at().orElse(null);
        if (start == null) {
            return;
        }
        SortedSet<String> unlisted = new TreeSet<>(made);
        unlisted.removeIf(Address::isPassing);
        ledger.addresses().forEach(address -> unlisted.remove(address.value()));
        if (!unlisted.isEmpty()) {
            String examples =
                    String.join(", ", unlisted.stream().limit(EXAMPLES).toList());
            Location location = new Location(List.of(), start, 1, "");
            findings.report(Rule.UNLISTED_ADDRESS, location, unlisted.size(), examples);
        }
    }

    private String fileBeside(String name) {
        return ledger.at().map(Position::file).orElse("").replaceFirst("[^/]*$", "") + name;
    }

    /** The page of a code that is not known for certain, or one that such a standard decides, too. */
    private boolean isUnknowable(String address) {
        String folder = folderOf(address);
        return folder.isEmpty() || Address.isOfCatalogue(address)
                ? !unknowable.isEmpty()
                : unknowable.contains(Edition.familyOf(folder.substring(0, folder.length() - 1)));
    }

    /** The first folder of an address, with its slash; empty for a page of the site itself. */
    private static String folderOf(String address) {
        return address.substring(0, address.indexOf('/') + 1);
    }

    private static Location location(Text text, String path) {
        return Location.of("", text, path);
    }
}
