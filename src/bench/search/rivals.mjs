// How well Pagefind and MiniSearch (with pairs of Chinese characters) do on lists of queries.
//
//   npm install pagefind minisearch        # in an empty folder, into which this file is copied
//   node rivals.mjs entries.jsonl catalogue.tsv …
//
// entries.jsonl is what `RelevanceFigures` writes with -Dbench.entries; right answers are as it says.
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import MiniSearch from "minisearch";
import * as pagefind from "pagefind";

const [file, ...lists] = process.argv.slice(2);
const entries = readFileSync(file, "utf8").trim().split("\n").map((line, id) => ({ id, ...JSON.parse(line) }));
const letters = (text) => text.replace(/[^\p{L}\p{N}]/gu, "");

/** Whether an entry is this right answer. */
const isRight = (entry, answer) => {
  if (answer.startsWith("=")) {
    return letters(entry.title) === letters(answer.slice(1));
  }
  if (answer.startsWith("@")) {
    return entry.address === answer.slice(1);
  }
  const [standard, code = standard] = answer.split("/");
  return entry.standard === standard && (code === "*" || entry.code === code);
};

/** Words, and pairs of neighbouring Chinese characters. */
const tokens = (text) =>
  (text.toLowerCase().match(/[\p{Script=Han}]+|[\p{L}\p{N}.-]+/gu) || []).flatMap((run) =>
    /\p{Script=Han}/u.test(run) && run.length > 1 ? [...run].slice(1).map((letter, i) => [...run][i] + letter) : [run],
  );

const mini = new MiniSearch({
  fields: ["code", "title", "text", "context"],
  tokenize: tokens,
  searchOptions: { boost: { code: 8, title: 3, text: 2 }, prefix: true, tokenize: tokens },
});
mini.addAll(entries);

const { index } = await pagefind.createIndex({ forceLanguage: "zh" });
for (const { id, code, title, text, context } of entries) {
  await index.addCustomRecord({ url: "/" + id, content: [code, title, text, context].filter(Boolean).join("。"), language: "zh", meta: { title } });
}
const output = mkdtempSync(join(tmpdir(), "pagefind-"));
await index.writeFiles({ outputPath: output });
await pagefind.close();
// Pagefind's script asks for its files as a page would.
globalThis.fetch = async (url) => new Response(readFileSync(String(url).replace("file://", "").split("?")[0]));
globalThis.window = { location: { origin: "file://" } };
globalThis.document = { querySelector: () => ({ getAttribute: () => "zh" }), currentScript: null };
const page = await import(pathToFileURL(join(output, "pagefind.js")));
await page.options({ basePath: pathToFileURL(output) + "/", baseUrl: "/", noWorker: true });
await page.init("zh");

const searches = {
  MiniSearch: async (query) => mini.search(query, { combineWith: "AND" }).concat(mini.search(query)).map(({ id }) => entries[id]),
  Pagefind: async (query) => {
    const { results } = await page.search(query);
    return Promise.all(results.slice(0, 50).map(async (result) => entries[Number((await result.data()).raw_url.slice(1))]));
  },
};

for (const list of lists) {
  const questions = readFileSync(list, "utf8").trim().split("\n").slice(1).map((line) => line.split("\t"));
  for (const [name, search] of Object.entries(searches)) {
    let [first, five, reciprocal] = [0, 0, 0];
    for (const [query, , expected] of questions) {
      const found = [...new Set(await search(query))];
      const rank = 1 + found.findIndex((entry) => expected.split("|").some((answer) => isRight(entry, answer)));
      first += rank === 1;
      five += rank > 0 && rank <= 5;
      reciprocal += rank > 0 ? 1 / rank : 0;
    }
    const part = (sum) => (sum / questions.length).toFixed(3);
    console.log(`${list} ${name}: success@1 ${part(first)}, success@5 ${part(five)}, MRR ${part(reciprocal)}`);
  }
}
