package io.github.jizhun.search;

import io.github.jizhun.SampleContent;
import java.nio.file.*;
import java.util.*;
import org.graalvm.polyglot.Value;

class TryIt {
    public static void main(String[] a) throws Exception {
        long t = System.nanoTime();
        SiteSearch s = SiteSearch.index(
                a.length > 2
                        ? io.github.jizhun.MadeUpCatalogue.of(Integer.parseInt(a[2]))
                        : SampleContent.load(Path.of("content")));
        if (a.length > 2) {
            size(s);
            return;
        }
        System.out.println("index ms " + (System.nanoTime() - t) / 1000000);
        s.export(f -> {
            System.out.println(f.path() + " " + f.bytes().length + " gz " + gz(f.bytes()));
            if (a.length > 1)
                try {
                    Path p = Path.of(a[1], f.path());
                    Files.createDirectories(p.getParent());
                    Files.write(p, f.bytes());
                } catch (Exception e) {
                    throw new RuntimeException(e);
                }
        });
        try (var b = new BrowserSearch(s)) {
            double ok1 = 0, ok5 = 0, mrr = 0;
            int n = 0;
            for (String line : Files.readAllLines(Path.of(a[0]))) {
                if (line.startsWith("query\t")) continue;
                String[] c = line.split("\t");
                var j = s.pipeline().search(c[0], Optional.empty());
                Value f = b.find(c[0]);
                var h = BrowserSearch.hits(f);
                boolean same = h.size() == j.hits().size();
                for (int i = 0; same && i < h.size(); i++)
                    same = h.get(i).code().equals(j.hits().get(i).code())
                            && h.get(i).score() == j.hits().get(i).score()
                            && h.get(i).match().equals(j.hits().get(i).match().word());
                Set<String> exp = new HashSet<>();
                for (String e : c[2].split("\\|")) exp.add(e);
                List<String> got = j.hits().stream().map(x -> map(x.code())).toList();
                int rank = 0;
                for (int i = 0; i < got.size() && rank == 0; i++) if (exp.contains(got.get(i))) rank = i + 1;
                if (exp.contains("NONE")) rank = got.isEmpty() ? 1 : 0;
                n++;
                if (rank == 1) ok1++;
                if (rank > 0 && rank <= 5) ok5++;
                if (rank > 0) mrr += 1.0 / rank;
                System.out.println((same ? "  " : "X ") + rank + " " + c[0] + " -> "
                        + j.hits().size() + " " + j.searched() + " " + j.insteadOf() + " " + j.alsoSearched() + " "
                        + j.hits().stream()
                                .limit(6)
                                .map(x -> map(x.code()) + ":" + x.match().word())
                                .toList() + " files " + b.loaded());
            }
            System.out.println("s@1 " + ok1 / n + " s@5 " + ok5 / n + " mrr " + mrr / n);
        }
    }

    static void size(SiteSearch s) {
        Map<String, Integer> gz = new TreeMap<>();
        long[] tot = {0, 0};
        long t = System.nanoTime();
        s.export(f -> {
            gz.put(f.path(), gz(f.bytes()));
            tot[0] += f.bytes().length;
            tot[1] += gz.get(f.path());
        });
        System.out.println("export ms " + (System.nanoTime() - t) / 1000000 + " files " + gz.size() + " raw " + tot[0]
                + " gz " + tot[1] + " mem "
                + (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1000000);
        for (String k : List.of("search/index.js", "search/standards.js", "search/forms.js"))
            System.out.println(k + " " + gz.get(k));
        int scripts = 0;
        for (String n : List.of("engine", "analysis", "index", "query", "results"))
            try {
                scripts += gz(Files.readString(Path.of("/tmp/search/site/assets/search-" + n + ".js"))
                        .getBytes("UTF-8"));
            } catch (Exception e) {
                scripts += 2000;
            }
        Random r = new Random(5);
        List<SearchEntry> es = s.index().entries();
        List<Integer> sizes = new ArrayList<>();
        for (int q = 0; q < 12; q++) {
            SearchEntry e = es.get(r.nextInt(es.size()));
            String text = e.title();
            if (e.kind() == SearchKind.STANDARD) continue;
            int at = r.nextInt(Math.max(1, text.length() - 4));
            String query = text.substring(at, Math.min(text.length(), at + 4));
            try (var b = new BrowserSearch(s)) {
                var a = b.ask(query, "{}");
                int sum = scripts;
                StringBuilder w = new StringBuilder();
                for (String f : b.loaded())
                    if (f.startsWith("search/")) {
                        sum += gz.get(f);
                        w.append(f.substring(7) + ":" + gz.get(f) + " ");
                    }
                sizes.add(sum);
                System.out.println(query + " " + a.getMember("found").getMember("total") + " " + sum + " " + w);
            }
        }
        System.out.println(
                "scripts " + scripts + " avg " + sizes.stream().mapToInt(i -> i).average() + " max "
                        + sizes.stream().mapToInt(i -> i).max());
    }

    static final List<String> TERMS = List.of(
            "available-resources",
            "reachable-media",
            "target-customer-needs",
            "client-training-needs",
            "proposal",
            "stakeholder",
            "client");

    static String map(String c) {
        if (c.equals("BHR1212-001v2")) return "STD";
        if (c.startsWith("term:")) return "G" + (TERMS.indexOf(c.substring(5)) + 1);
        return c;
    }

    static int gz(byte[] b) {
        try {
            var o = new java.io.ByteArrayOutputStream();
            try (var g = new java.util.zip.GZIPOutputStream(o)) {
                g.write(b);
            }
            return o.size();
        } catch (Exception e) {
            throw new RuntimeException(e);
        }
    }
}
