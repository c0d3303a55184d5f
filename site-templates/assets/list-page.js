// @ts-check
"use strict";
// The page of the reader's list: what it holds, in the reader's order, and what can be made of it.
(() => {
  /** @typedef {[kind: string, text: string, context: string, level?: string]} Entry */
  /** @typedef {{standard: string, code: string, label: string, kind: string, text: string, context: string, level: string}} Row */
  const place = /** @type {HTMLElement} */ (document.querySelector("#list"));
  const tools = /** @type {HTMLElement} */ (document.querySelector(".list-tools"));
  const none = /** @type {HTMLElement} */ (document.querySelector("#list-none"));
  const { copy, copyTable, save, make } = jizhunWorkbench;
  const words = place.dataset;
  /** @type {Record<string, Record<string, Entry>>} */
  const texts = {};
  /** @type {Row[]} */
  let rows = [];

  /** The site's own address; empty where nobody knows it, as on a disk. */
  const root = () => jizhunWorkbench.address().replace(/[^/]*$/, "");

  /** @param {Row} row */
  const address = (row) => (root() ? root() + row.standard + "/" + row.code + ".html" : "");

  const load = async () => {
    const standards = [...new Set(JizhunList.items().map((item) => item.standard))];
    await Promise.all(
      standards.map((standard) =>
        jizhunEntries(standard).then(
          (/** @type {Record<string, Entry>} */ found) => (texts[standard] = found),
          () => (texts[standard] = {}),
        ),
      ),
    );
    show();
  };

  /** What an object was given under a name; an address may ask for names that every object has. @template T @param {Record<string, T> | undefined} of @param {string} name */
  const own = (of, name) => (of && Object.keys(of).includes(name) ? of[name] : undefined);

  /** @param {string} standard @param {string} code @returns {Row} */
  const row = (standard, code) => {
    const [kind, text, context, level] = own(own(texts, standard), code) || ["", words.lost || "", ""];
    const label = code.startsWith("glossary/") ? "" : code;
    return { standard, code, label, kind, text, context, level: level || "" };
  };

  const show = () => {
    rows = JizhunList.items().map((item) => row(item.standard, item.code));
    none.hidden = rows.length > 0;
    tools.hidden = rows.length === 0;
    place.replaceChildren(
      ...rows.map((each, i) => {
        const act = (/** @type {string} */ name, /** @type {string} */ sign) =>
          make("button", { type: "button", "data-act": name, "data-at": String(i), "aria-label": (words[name] || "") + " " + (each.label || each.text) }, sign);
        const link = make(
          "a",
          { class: "row", href: each.standard + "/" + each.code + ".html" },
          make("span", { class: "chip " + each.kind }, each.label || words.term || ""),
          make("span", { class: "text", lang: "zh-Hant-TW" }, each.text),
        );
        return make("li", {}, link, make("span", { class: "more" }, each.standard + " ", act("up", "↑"), " ", act("down", "↓"), " ", act("remove", "×")));
      }),
    );
  };

  place.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button) {
      return;
    }
    const at = Number(button.dataset.at);
    const items = [...JizhunList.items()];
    const [item] = items.splice(at, 1);
    const to = button.dataset.act === "up" ? at - 1 : at + 1;
    if (button.dataset.act !== "remove") {
      items.splice(Math.max(0, Math.min(items.length, to)), 0, item);
    }
    JizhunList.keep(items);
    show();
    const next = button.dataset.act === "remove" ? Math.min(at, items.length - 1) : Math.max(0, Math.min(items.length - 1, to));
    const focus = place.querySelector("button[data-act=" + button.dataset.act + "][data-at='" + next + "']");
    /** @type {HTMLElement} */ (focus || document.querySelector("#main")).focus();
  });

  /** Each statement: standard, code, text, address. */
  const table = () => ({
    head: [words.standard || "", words.code || "", words.text || ""],
    body: rows.map((each) => [each.standard, each.label, each.text]),
  });

  /** The tasks that the list is about, as form table 1 has them. Without indicators, knowledge or skills in the list, all of a task's. */
  const form = () => {
    /** @type {string[][]} */
    const body = [];
    for (const standard of new Set(rows.map((each) => each.standard))) {
      const listed = rows.filter((each) => each.standard === standard);
      const all = Object.keys(texts[standard] || {}).map((code) => row(standard, code));
      const task = (/** @type {Row} */ each) => "T" + each.code.slice(1, each.code.lastIndexOf("."));
      const tasks = new Set(
        listed.flatMap((each) => (each.kind === "task" ? [each.code] : each.kind === "indicator" || each.kind === "output" ? [task(each)] : [])),
      );
      const chosen = (/** @type {string} */ kind) => (listed.some((each) => each.kind === kind) ? listed : all).filter((each) => each.kind === kind);
      for (const each of all.filter((one) => one.kind === "task" && tasks.has(one.code))) {
        const own = listed.filter((one) => one.kind === "indicator" && task(one) === each.code);
        const indicators = own.length ? own : all.filter((one) => one.kind === "indicator" && task(one) === each.code);
        const needs = (/** @type {string} */ kind) => chosen(kind).filter((one) => one.context.split(" ").includes(each.code));
        const lines = (/** @type {Row[]} */ many) => many.map((one) => one.code + " " + one.text).join("\n");
        body.push([each.code + " " + each.text, "", lines(indicators), each.level, lines(needs("knowledge")), lines(needs("skill"))]);
      }
    }
    return { head: (document.querySelector("#form-columns")?.textContent || "").split("|"), body };
  };

  /** A spreadsheet must not read a text as a formula. @param {string} text */
  const cell = (text) => '"' + text.replace(/^(?=[=+\-@'\t＝＋－＠])/, "'").replace(/"/g, '""') + '"';

  const markdown = (/** @type {Row} */ each) => {
    const text = (each.label + " " + each.text).trim().replace(/([\\`*_[\]<>#])/g, "\\$1");
    return "- " + (address(each) ? "[" + text + "](" + address(each) + ")（" + each.standard + "）" : text + "（" + each.standard + "/" + each.code + "）");
  };

  /** @type {Record<string, () => unknown>} */
  const acts = {
    table: () => copyTable(table()),
    form: () => copyTable(form()),
    markdown: () => copy(rows.map(markdown).join("\n") + "\n"),
    csv: () =>
      save(
        "list.csv",
        "text/csv",
        "\uFEFF" +
          [["standard", "code", "kind", "text", "url"], ...rows.map((each) => [each.standard, each.label, each.kind, each.text, address(each)])]
            .map((cells) => cells.map(cell).join(",") + "\r\n")
            .join(""),
      ),
    json: () =>
      save(
        "list.json",
        "application/json",
        JSON.stringify(
          rows.map((each) => ({ standard: each.standard, code: each.label || null, kind: each.kind, text: each.text, url: address(each) || null })),
          null,
          2,
        ) + "\n",
      ),
    share: () => copy((root() ? root() + "my-list.html?list=" : "my-list.html?list=") + JizhunList.write(JizhunList.items())),
    clear: () => {
      JizhunList.keep([]);
      show();
    },
  };
  tools.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    acts[(button && button.dataset.act) || ""]?.();
  });

  load();
})();
