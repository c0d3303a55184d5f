// @ts-check
"use strict";
// The page of the reader's list: what it holds, in the reader's order, and what can be made of it. A list that the address brings is
// somebody else's: it is shown, ordered and copied like one's own, but becomes it only by a button.
(() => {
  /** @typedef {{standard: string, code: string}} Item */
  /** @typedef {[kind: string, text: string, context: string, level?: string, marks?: string]} Entry */
  /** @typedef {{standard: string, code: string, label: string, kind: string, text: string, marks: string, context: string, level: string}} Row */
  const place = /** @type {HTMLElement} */ (document.querySelector("#list"));
  const tools = /** @type {HTMLElement} */ (document.querySelector(".list-tools"));
  const none = /** @type {HTMLElement} */ (document.querySelector("#list-none"));
  const said = /** @type {HTMLElement} */ (document.querySelector(".list-said"));
  const undo = /** @type {HTMLButtonElement} */ (document.querySelector("#list-undo"));
  const clear = /** @type {HTMLElement} */ (tools.querySelector("[data-act=clear]"));
  const notice = /** @type {HTMLTemplateElement} */ (document.querySelector("#list-shared"));
  const { copy, copyTable, save, make, word } = jizhunWorkbench;
  const { change, shared, parse, same, has, write } = JizhunList;
  const words = place.dataset;
  /** @type {Record<string, Record<string, Entry>>} */
  const texts = {};
  /** @type {Row[]} */
  let rows = [];
  /** The reader's own list before the last change here and after it, as texts; what other pages changed since is not undone. */
  let last = { before: "", after: "" };

  /** The list that is shown. */
  const items = () => shared() || JizhunList.items();

  /** The site's own address; empty where nobody knows it, as on a disk. */
  const root = () => jizhunWorkbench.address().replace(/[^/]*$/, "");

  /** @param {Row} row */
  const address = (row) => (root() ? root() + row.standard + "/" + row.code + ".html" : "");

  /** What an object was given under a name; an address may ask for names that every object has. @template T @param {Record<string, T> | undefined} of @param {string} name */
  const own = (of, name) => (of && Object.keys(of).includes(name) ? of[name] : undefined);

  /** @param {string} standard @param {string} code @returns {Row} */
  const row = (standard, code) => {
    const [kind, text, context, level, marks] = own(own(texts, standard), code) || ["", words.lost || "", ""];
    const label = code.startsWith("glossary/") ? "" : code;
    return { standard, code, label, kind, text, marks: marks || "", context, level: level || "" };
  };

  /** Shows the list, as soon as the texts of its standards are there. */
  const load = async () => {
    const standards = [...new Set(items().map((item) => item.standard))].filter((standard) => !own(texts, standard));
    if (standards.length) {
      await Promise.all(
        standards.map((standard) =>
          jizhunEntries(standard).then(
            (/** @type {Record<string, Entry>} */ found) => (texts[standard] = found),
            () => (texts[standard] = {}),
          ),
        ),
      );
    }
    show();
  };

  /** Leaves the other's list for the reader's own; on a disk the address has it already. */
  const leave = () => {
    const url = new URL(location.href);
    if (url.searchParams.has("list") && !(url.protocol === "file:" && url.searchParams.has("mine"))) {
      url.search = "";
      history.replaceState(history.state, "", url);
    }
  };

  /** Says what the address brought, and what can be done with it. @param {HTMLElement | null} place @param {boolean} isShared */
  const showNotice = (place, isShared) => {
    if (isShared && !place) {
      notice.after(notice.content.cloneNode(true));
    }
    const shown = document.querySelector(".list-shared");
    if (!isShared) {
      shown?.remove();
    } else if (shown?.firstElementChild) {
      shown.firstElementChild.textContent = word("list.say.shared", rows.length, JizhunList.items().length);
    }
  };

  const show = () => {
    const isShared = Boolean(shared());
    isShared || leave();
    rows = items().map((item) => row(item.standard, item.code));
    showNotice(document.querySelector(".list-shared"), isShared);
    none.hidden = rows.length > 0;
    tools.hidden = rows.length === 0;
    clear.hidden = isShared;
    undo.hidden = last.before === last.after || last.after !== write(JizhunList.items());
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

  /** Changes the reader's own list, which can be undone, and says so; false where it cannot be stored. @param {(list: Item[]) => Item[]} by @param {string} words */
  const editOwn = (by, words = "") => {
    const before = write(JizhunList.items());
    const isKept = change(by);
    if (isKept) {
      last = { before, after: write(JizhunList.items()) };
      said.textContent = words && word(words, JizhunList.items().length);
      show();
    }
    return isKept;
  };

  /** Changes the list that is shown: somebody else's is changed in the address only. @param {(list: Item[]) => Item[]} by */
  const edit = (by) => {
    const other = shared();
    if (other) {
      history.replaceState(history.state, "", JizhunList.carry(new URL(location.href), by(other)));
      show();
    } else {
      editOwn(by);
    }
  };

  /** Makes somebody else's list part of the reader's own. @param {string} words @param {(list: Item[], other: Item[]) => Item[]} by */
  const take = (words, by) => {
    const other = shared() || [];
    if (editOwn((list) => by(list, other), words)) {
      leave();
      show();
      /** @type {HTMLElement} */ (undo.hidden ? document.querySelector("#main") : undo).focus();
    }
  };

  place.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button) {
      return;
    }
    const at = Number(button.dataset.at);
    const item = items()[at];
    const to = button.dataset.act === "up" ? at - 1 : at + 1;
    edit((list) => {
      // Another page may have taken it out.
      const rest = list.filter((other) => !same(item, other));
      rest.length < list.length && button.dataset.act !== "remove" && rest.splice(Math.max(0, to), 0, item);
      return rest;
    });
    const next = button.dataset.act === "remove" ? Math.min(at, rows.length - 1) : Math.max(0, Math.min(rows.length - 1, to));
    const focus = place.querySelector("button[data-act=" + button.dataset.act + "][data-at='" + next + "']");
    /** @type {HTMLElement} */ (focus || document.querySelector("#main")).focus();
  });

  /** Each statement: standard, code, text, address. */
  const table = () => ({
    head: [words.standard || "", words.code || "", words.text || ""],
    body: rows.map((each) => [each.standard, each.label, each.text + each.marks]),
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
        const lines = (/** @type {Row[]} */ many) => many.map((one) => one.code + " " + one.text + one.marks).join("\n");
        body.push([lines([each]), "", lines(indicators), each.level, lines(needs("knowledge")), lines(needs("skill"))]);
      }
    }
    return { head: (document.querySelector("#form-columns")?.textContent || "").split("|"), body };
  };

  /** A spreadsheet must not read a text as a formula. @param {string} text */
  const cell = (text) => '"' + text.replace(/^(?=[=+\-@'\t＝＋－＠])/, "'").replace(/"/g, '""') + '"';

  /** The day, on a page that a server serves. */
  const accessed = () => (/^http/.test(location.protocol) ? "，" + new Date().toLocaleDateString("sv") + " 檢索" : "");

  const markdown = (/** @type {Row} */ each) => {
    const text = (each.label + " " + each.text + each.marks).trim().replace(/([\\`*_[\]<>#])/g, "\\$1");
    return "- " + (address(each) ? "[" + text + "](" + address(each) + ")（" + each.standard : text + "（" + each.standard + "/" + each.code) + accessed() + "）";
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
    share: () => copy((root() ? root() + "my-list.html?list=" : "my-list.html?list=") + write(items())),
    clear: () => editOwn(() => [], "list.say.cleared"),
    add: () => take("list.say.added", (list, other) => [...list, ...other.filter((item) => !has(list, item))]),
    take: () => take("list.say.taken", (_, other) => other),
    own: () => {
      leave();
      load();
    },
    undo: () => {
      const before = parse(last.before);
      editOwn(() => before, "list.say.undone");
      last = { before: "", after: "" };
      show();
    },
  };
  document.querySelector("main")?.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    acts[(button && button.dataset.act) || ""]?.();
  });

  JizhunList.onShow(load);
  load();
})();
