// @ts-check
"use strict";
/**
 * What a search shows: how many, what else was searched, filters, the list, best first. It is the same on the search page and in
 * the dialog over other pages. Texts from the index and from the reader become text nodes only, never markup.
 *
 * @typedef {object} Query what a reader looks for
 * @property {string} query as typed
 * @property {string} kind the chosen filter; empty for all kinds
 * @property {string} standard the chosen standard's code; empty for all
 * @property {string} level the chosen level; empty for all
 * @property {string} field the chosen field; empty for all
 * @property {number} rows how many results are shown; 0 for as many as at first
 *
 * @typedef {object} Surroundings
 * @property {HTMLElement} list the list to fill; what belongs to it is put around it
 * @property {string} base the site's root, with a slash at its end
 * @property {string} codes the index of codes that stands in for search
 * @property {boolean} several whether the site has several standards, so that a result must name its own
 * @property {boolean} options whether the list is a list box, in which the field chooses
 * @property {number} limit how many results are shown at first
 * @property {() => void} [chosen] is called when the reader chose a filter or more results
 * @property {(found: Found | null) => void} [shown] receives what is shown; null where nothing could be loaded
 */
const JizhunFinder = (() => {
  const KINDS = ["standard", "duty", "task", "output", "indicator", "knowledge", "skill", "attitude", "term", "page"];
  /** The number of further results shown at once. */
  const MORE = 100;
  /** A row names the tasks that need a competency, up to this number. */
  const MOST_TASKS = 6;

  /** @type {Record<string, string>} */
  const words = /** @type {any} */ (globalThis).jizhunWords;

  /** A label with its placeholders filled. @param {string} key @param {...(string | number)} blanks */
  const say = (key, ...blanks) =>
    (words[key] || key).replace(/\{(\d)(?:\|([^|}]*)\|([^|}]*))?\}/g, (_, at, one, others) => {
      const blank = String(blanks[Number(at)]);
      return one === undefined ? blank : blank === "1" ? one : others;
    });

  /**
   * @template {keyof HTMLElementTagNameMap} T
   * @param {T} tag
   * @param {Record<string, string>} [attributes]
   * @param {...(Node | string)} children
   */
  const element = (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    made.append(...children);
    return made;
  };

  /** The attributes of an element that holds such a text: content is Chinese, whatever the interface speaks. @param {string} text @returns {Record<string, string>} */
  const language = (text) => (/\p{Script=Han}/u.test(text) ? { lang: "zh-Hant-TW" } : {});

  /** A text with its ranges marked. @param {string} text @param {[number, number][]} ranges */
  const marked = (text, ranges) => {
    const pieces = document.createDocumentFragment();
    let from = 0;
    for (const [start, end] of ranges) {
      pieces.append(text.slice(from, start), element("mark", {}, text.slice(start, end)));
      from = end;
    }
    pieces.append(text.slice(from));
    return pieces;
  };

  /** What a filter calls a standard: its name, with the code where another one has the same name. @param {Record<string, string>} names @param {string} code */
  const standardName = (names, code) => {
    const name = names[code] || code;
    const isShared = Object.values(names).filter((other) => other === name).length > 1;
    return element("span", language(name), isShared ? name + " " + code : name);
  };

  /**
   * Reports text as it is typed, but not while an input method composes: then the field holds half a word.
   *
   * @param {HTMLInputElement} field
   * @param {() => void} changed
   * @returns {(event: KeyboardEvent) => boolean} whether a key belongs to the input method
   */
  const listen = (field, changed) => {
    let composing = false;
    field.addEventListener("compositionstart", () => {
      composing = true;
    });
    field.addEventListener("compositionend", () => {
      composing = false;
      changed();
    });
    field.addEventListener("input", (event) => {
      if (!composing && !(/** @type {InputEvent} */ (event).isComposing)) {
        changed();
      }
    });
    // Safari ends the composition before it reports the key that ended it; that key still has the number 229.
    return (event) => composing || event.isComposing || event.keyCode === 229;
  };

  /** What is found where nothing is looked for. @type {Found} */
  const NOTHING = {
    state: "none",
    total: 0,
    rest: 0,
    range: null,
    kinds: {},
    standards: {},
    levels: {},
    fields: {},
    standardNames: {},
    results: [],
    alsoSearched: [],
    insteadOf: null,
    searched: "",
    exact: false,
  };

  class Finder {
    /** @param {Surroundings} around */
    constructor(around) {
      this.around = around;
      /** @type {Query} */
      this.query = { query: "", kind: "", standard: "", level: "", field: "", rows: 0 };
      this.turn = 0;
      /** @type {Search | null} */
      this.engine = null;
      this.status = element("p", { class: "found", role: "status" });
      this.notes = element("div", { class: "search-notes" });
      this.kinds = element("div", { class: "picks", role: "group", "aria-label": say("search.filter") });
      this.standards = element("div", { class: "picks", role: "group", "aria-label": say("search.filter-standard") });
      this.more = element("button", { type: "button", class: "more" });
      this.fields = element("select", { "aria-label": say("search.filter-field") });
      this.levels = element("select", { "aria-label": say("search.filter-level") });
      this.classes = element("div", { class: "picks classes" }, this.fields, this.levels);
      this.kinds.hidden = this.standards.hidden = this.classes.hidden = this.more.hidden = true;
      around.list.before(this.status, this.notes, this.kinds, this.classes, this.standards);
      around.list.after(this.more);
      this.more.addEventListener("click", () => this.showMore());
      this.pick(this.kinds, "kind");
      this.pick(this.standards, "standard");
      this.choose(this.fields, "field");
      this.choose(this.levels, "level");
    }

    /** Loads what every search needs; a failure is reported when something is searched. */
    prepare() {
      this.search((engine) => engine.prepare()).catch(() => {});
    }

    /**
     * @template T
     * @param {(engine: Search) => Promise<T>} ask
     */
    async search(ask) {
      this.engine = this.engine || /** @type {any} */ (globalThis).JizhunSearch.open({ base: this.around.base });
      return ask(/** @type {Search} */ (this.engine));
    }

    /** Searches for other words, or for the same ones after a failure; the filters stay. @param {string} query */
    type(query) {
      if (query !== this.query.query || this.around.list.dataset.state === "failed") {
        this.query = { ...this.query, query, rows: 0 };
        this.run();
      }
    }

    /** Shows what a reader looked for before. @param {Query} query */
    restore(query) {
      this.query = { ...this.query, ...query };
      return this.run();
    }

    /** @param {(engine: Search) => Promise<Found>} [ask] */
    async run(ask) {
      const turn = ++this.turn;
      const { query, rows, ...filters } = this.query;
      this.around.list.dataset.state = "busy";
      const limit = rows || this.around.limit;
      /** @param {Search} engine */
      const search = (engine) =>
        engine.search(query, { limit, ...filters });
      try {
        const found = query.trim() === "" ? NOTHING : await this.search(ask || search);
        if (turn === this.turn) {
          this.show(found);
        }
      } catch (failure) {
        if (turn === this.turn) {
          this.fail(/** @type {Partial<Failure>} */ (failure));
        }
      }
    }

    /** @param {Found} found */
    show(found) {
      const { list, limit } = this.around;
      const several = this.around.several;
      // The same code in several standards: none of them is the one that was meant.
      const exact = found.exact && found.results.filter((result) => result.match === "code").length === 1;
      list.replaceChildren(...found.results.map((result, at) => this.item(result, several, exact && at === 0, at)));
      this.status.textContent = this.sentence(found);
      this.notes.replaceChildren(...this.tell(found));
      this.showPicks(this.kinds, this.query.kind, found.kinds, KINDS, (kind) => say("kinds." + kind));
      this.showChoices(this.fields, this.query.field, several ? found.fields : {}, say("search.all-fields"), (field) => field);
      this.showChoices(this.levels, this.query.level, several ? found.levels : {}, say("search.all-levels"), (level) => say("search.level", level));
      this.classes.hidden = this.fields.hidden && this.levels.hidden;
      this.showPicks(
        this.standards,
        this.query.standard,
        several ? found.standards : {},
        Object.keys(found.standardNames),
        (code) => standardName(found.standardNames, code),
      );
      this.more.hidden = found.rest <= 0;
      this.more.textContent = found.rest > MORE ? say("search.show-more", MORE) : say("search.show-all", found.total);
      list.dataset.state = "done";
      this.around.shown?.(found);
    }

    /** @param {Partial<Failure>} failure */
    fail(failure) {
      const { list, codes } = this.around;
      list.replaceChildren();
      this.status.textContent = "";
      this.kinds.hidden = this.standards.hidden = this.classes.hidden = this.more.hidden = true;
      const retry = element("button", { type: "button" }, say("search.retry"));
      retry.addEventListener("click", () => {
        const again = failure.retry;
        // Without the engine itself nothing can be tried again but the page.
        if (again) {
          this.run(() => again());
        } else {
          location.reload();
        }
      });
      this.notes.replaceChildren(
        element("p", { role: "alert" }, say("search.failed"), retry, element("a", { href: codes }, say("search.codes"))),
      );
      list.dataset.state = "failed";
      this.around.shown?.(null);
    }

    /** @param {Found} found */
    sentence(found) {
      if (found.state === "none") {
        return "";
      }
      if (found.total > 0) {
        return say("search.found", found.total);
      }
      const { kind, standard, level, field } = this.query;
      const filtered = [kind, standard, level, field].some((filter) => filter !== "");
      return filtered ? say("search.nothing-left") : say("search.nothing", this.query.query.trim());
    }

    /** @param {Found} found */
    tell(found) {
      const notes = [];
      const { options, codes, several } = this.around;
      // The search page says so itself.
      if (found.state === "none" && options) {
        notes.push(element("p", {}, say("search.how"), element("a", { href: codes }, say("search.or-codes"))));
      }
      if (found.range !== null) {
        const name = several ? found.standardNames[found.range.standard] + " " + found.range.standard : "";
        notes.push(element("p", {}, name && name + say("search.separator"), say("search.range", found.range.first, found.range.last)));
      }
      if (found.insteadOf !== null && found.total > 0) {
        notes.push(element("p", {}, say("search.instead", found.insteadOf, found.searched)));
      }
      // The best comes first: of what was looked for there are only parts, words or, with the pairs taken apart, characters.
      if (found.insteadOf === null && (found.results[0]?.match === "most" || (found.total > 0 && /^\S( \S)+$/u.test(found.searched)))) {
        notes.push(element("p", {}, say("search.nearest", this.query.query.trim())));
      }
      if (found.alsoSearched.length > 0 && found.total > 0) {
        notes.push(element("p", {}, say("search.also", found.alsoSearched.join(say("search.comma")))));
      }
      return notes;
    }

    /** What a row says beside what was found. @param {Result} result */
    facts({ kind, facts, members }) {
      if (members > 0) {
        return [say("search.shared", members)];
      }
      if (kind === "standard") {
        const [level, ...categories] = facts;
        return [level ? say("search.level", level) : "", ...categories];
      }
      const shown = facts.slice(0, MOST_TASKS).join(say("search.comma"));
      return facts.length > 0 ? [say("search.needed", facts.length > MOST_TASKS ? shown + "…" : shown)] : [];
    }

    /** @param {Result} result @param {boolean} several @param {boolean} exact @param {number} at */
    item(result, several, exact, at) {
      const { base, options } = this.around;
      const kind = say("kind." + result.kind);
      const label = result.code === "" || ["term", "standard"].includes(result.kind) ? kind : result.code;
      const where = element("span", { class: "where" });
      [
        label === kind ? "" : kind,
        // A part stands under what it belongs to.
        result.parent && !result.isPart ? [result.parent.code, result.parent.name].filter(Boolean).join(" ") : "",
        ...this.facts(result),
        several && !result.isPart ? (result.kind === "standard" ? [result.standard] : [result.standardName, result.standard]).filter(Boolean).join(" ") : "",
      ]
        .filter(Boolean)
        .forEach((part) => where.append(where.firstChild ? say("search.separator") : "", element("span", language(part), part)));
      const name = { class: "name", ...language(result.name) };
      const text = element("span", { class: "text" }, element("span", name, marked(result.name, result.nameRanges)));
      if (result.sentence !== "") {
        text.append(element("span", { class: "sentence", ...language(result.sentence) }, marked(result.sentence, result.sentenceRanges)));
      }
      text.append(where);
      const link = element("a", { class: "row", href: base + result.address }, element("span", { class: "chip " + result.kind }, label), text);
      const item = element("li", { "data-standard": result.standard, "data-code": result.code, "data-kind": result.kind }, link);
      item.classList.toggle("exact", exact);
      if (exact && !options && result.kind !== "standard") {
        this.showTasks(item, result);
      }
      item.classList.toggle("part", result.isPart);
      if (options) {
        item.setAttribute("role", "presentation");
        link.setAttribute("role", "option");
        link.setAttribute("aria-selected", "false");
        link.id = "found-" + at;
        link.tabIndex = -1;
      }
      return item;
    }

    /** Below a competency that was meant, the tasks that need it, as soon as their names are loaded. @param {HTMLElement} item @param {Result} result */
    async showTasks(item, { facts, standard }) {
      const found = await Promise.all(facts.slice(0, MOST_TASKS).map((code) => this.search((engine) => engine.search(code, { standard, limit: 1 }))));
      item.append(
        ...found.flatMap(({ results }) => results).map(({ code, kind, name, address }) =>
          element("a", { class: "row", href: this.around.base + address }, element("span", { class: "chip " + kind }, code), element("span", language(name), name))),
      );
    }

    /**
     * Shows the filters that would leave something; buttons stay the same ones, so that the focus stays.
     *
     * @param {HTMLElement} group
     * @param {string} chosen
     * @param {Record<string, number>} counts
     * @param {string[]} order
     * @param {(key: string) => Node | string} name
     */
    showPicks(group, chosen, counts, order, name) {
      const there = order.filter((key) => counts[key] > 0);
      const shown = chosen === "" || there.includes(chosen) ? there : [...there, chosen];
      group.hidden = there.length < 2 && chosen === "";
      const sum = Object.values(counts).reduce((all, count) => all + count, 0);
      /** @type {Map<string | undefined, HTMLButtonElement>} */
      const made = new Map([...group.querySelectorAll("button")].map((button) => [button.dataset.pick, button]));
      const wanted = group.hidden ? [] : ["", ...shown];
      made.forEach((button, key) => wanted.includes(key || "") || button.remove());
      wanted.forEach((key, at) => {
        const button = made.get(key) || element("button", { type: "button", "data-pick": key, class: key });
        button.setAttribute("aria-pressed", String(key === chosen));
        button.replaceChildren(key === "" ? say("search.all") : name(key), " ", element("small", {}, String(key === "" ? sum : counts[key] || 0)));
        if (group.children[at] !== button) {
          group.insertBefore(button, group.children[at] || null);
        }
      });
    }

    /**
     * Shows what a filter would leave in a list to choose from.
     *
     * @param {HTMLSelectElement} select
     * @param {string} chosen
     * @param {Record<string, number>} counts
     * @param {string} all
     * @param {(key: string) => string} name
     */
    showChoices(select, chosen, counts, all, name) {
      const keys = Object.keys(counts).sort();
      const shown = chosen === "" || keys.includes(chosen) ? keys : [...keys, chosen];
      select.hidden = shown.length < 2 && chosen === "";
      select.replaceChildren(
        element("option", { value: "" }, all),
        ...shown.map((key) => element("option", { value: key, ...language(name(key)) }, name(key) + "（" + (counts[key] || 0) + "）")),
      );
      select.value = chosen;
    }

    /** @param {HTMLSelectElement} select @param {"field" | "level"} filter */
    choose(select, filter) {
      select.addEventListener("change", () => {
        this.query = { ...this.query, [filter]: select.value, rows: 0 };
        this.run();
        this.around.chosen?.();
      });
    }

    /** @param {HTMLElement} group @param {"kind" | "standard"} filter */
    pick(group, filter) {
      group.addEventListener("click", (event) => {
        const button = /** @type {Element} */ (event.target).closest("button");
        if (button) {
          const key = button.dataset.pick || "";
          this.query = { ...this.query, [filter]: key === this.query[filter] ? "" : key, rows: 0 };
          this.run();
          this.around.chosen?.();
        }
      });
    }

    async showMore() {
      const before = this.around.list.children.length;
      this.query = { ...this.query, rows: before + MORE };
      await this.run();
      this.around.chosen?.();
      // The reader goes on where the list went on; the button may be gone.
      /** @type {HTMLElement | null} */ (this.around.list.querySelector(`li:nth-child(${before + 1}) a`))?.focus();
    }
  }

  return { Finder, element, listen, say };
})();
