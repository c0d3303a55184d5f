// @ts-check
"use strict";
// Filters the catalogue. The address carries what is chosen, so that going back and sending the link keep it; without this file
// all standards stay listed.
(() => {
  /** @typedef {[code: string, name: string, level: number, category: string, occupation: string, industry: string, older: string]} Line */
  /** @typedef {{classes: Record<string, Record<string, [code: string, name: string]>>, standards: Line[]}} Catalogue */
  /** @typedef {{line: Line, text: string, keys: Record<string, string[]>}} Standard */

  const form = /** @type {HTMLFormElement} */ (document.getElementById("filter"));
  const field = /** @type {HTMLInputElement} */ (form.querySelector("input"));
  const selects = [...form.querySelectorAll("select")];
  const said = /** @type {HTMLElement} */ (document.querySelector(".found"));
  const list = /** @type {HTMLElement} */ (document.getElementById("found"));
  const all = /** @type {HTMLElement} */ (document.getElementById("all"));
  const contents = /** @type {HTMLElement | null} */ (document.querySelector(".contents"));
  const more = /** @type {HTMLButtonElement} */ (document.getElementById("more"));
  /** The maximum number of lines shown at once. */
  const STEP = 50;
  /** The key of standards without a level, as in the addresses of the classes. */
  const NONE = "none";
  const titles = form.dataset;

  /** Full-width letters count as half-width, capitals as small. @param {string} text */
  const fold = (text) => text.normalize("NFKC").toLowerCase();
  /** @param {string | undefined} words @param {string | number} blank */
  const fill = (words, blank) => (words || "").replace("{0}", String(blank));

  /** @type {Standard[]} */
  let standards = [];
  /** @type {Catalogue["classes"]} */
  let classes = {};
  let limit = STEP;

  /** The names of a class; an address may ask for one that no object should answer to. @param {string} facet @param {string} key */
  const known = (facet, key) => (Object.keys(classes[facet]).includes(key) ? classes[facet][key] : null);

  /** @param {Line} line @returns {Standard} */
  const standard = (line) => {
    const [code, name, level, category, occupation, industry] = line;
    /** @type {Record<string, string[]>} */
    const keys = {
      category: category.split(" ").filter(Boolean),
      occupation: occupation.split(" ").filter(Boolean),
      industry: industry.split(" ").filter(Boolean),
      level: [level ? String(level) : NONE],
    };
    const names = Object.keys(classes).flatMap((facet) => keys[facet].flatMap((key) => classes[facet][key]));
    return { line, text: fold([code, name, ...names].join(" ")), keys };
  };

  /** @param {string} facet @param {string} key */
  const label = (facet, key) =>
    facet !== "level" ? (known(facet, key) || [key]).join(" ").trim() : key === NONE ? titles.noLevel || "" : fill(titles.level, key);

  /** The standards that fit all that is chosen, one facet aside. @param {string} [aside] */
  const fitting = (aside) => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    const chosen = selects.filter((select) => select.value !== "" && select.name !== aside);
    return standards.filter(
      ({ text, keys }) => words.every((word) => text.includes(word)) && chosen.every((select) => keys[select.name].includes(select.value)),
    );
  };

  /** Each select offers what the others leave, with the number of standards. */
  const offer = () => {
    for (const select of selects) {
      /** @type {Map<string, number>} */
      const counts = new Map();
      fitting(select.name).forEach(({ keys }) => keys[select.name].forEach((key) => counts.set(key, (counts.get(key) || 0) + 1)));
      if (select.value !== "" && !counts.has(select.value)) {
        counts.set(select.value, 0);
      }
      const now = select.value;
      const options = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
      select.length = 1;
      select.append(...options.map(([key, count]) => new Option(label(select.name, key) + " (" + count + ")", key)));
      select.value = now;
    }
  };

  /** @param {string} tag @param {string} style @param {string} text */
  const make = (tag, style, text) => {
    const element = document.createElement(tag);
    element.className = style;
    element.textContent = text;
    return element;
  };

  /** A line as the page without script has it. @param {Standard} standard */
  const row = ({ line: [code, name, level, , , , older] }) => {
    const item = document.createElement("li");
    const link = /** @type {HTMLAnchorElement} */ (make("a", "row", ""));
    link.href = code + "/index.html";
    link.append(make("span", "chip standard", code), " ", make("span", "text", name));
    item.append(link);
    if (level) {
      item.append(make("span", "more", fill(titles.level, level)));
    }
    if (older) {
      const versions = older.split(" ");
      const fold = make("details", "hint", "");
      fold.append(make("summary", "", fill(titles.older, versions.length)));
      versions.forEach((version) => {
        const edition = /** @type {HTMLAnchorElement} */ (make("a", "", version));
        edition.href = code.replace(/v[0-9]+$/, version) + "/index.html";
        fold.append(" ", edition);
      });
      item.append(fold);
    }
    return item;
  };

  const query = () => {
    const chosen = [field, ...selects].map((part) => [part.name, part.value.trim()]).filter(([, value]) => value !== "");
    return new URLSearchParams(chosen).toString();
  };

  const show = () => {
    const filtered = query() !== "";
    const found = filtered ? fitting() : [];
    offer();
    all.hidden = filtered;
    if (contents) {
      contents.hidden = filtered;
    }
    list.hidden = found.length === 0;
    list.replaceChildren(...found.slice(0, limit).map(row));
    more.hidden = found.length <= limit;
    more.textContent = fill(titles.more, Math.min(STEP, found.length - limit));
    const nothing = field.value.trim() ? fill(titles.nothing, field.value.trim()) : titles.none || "";
    said.textContent = !filtered ? "" : found.length === 0 ? nothing : fill(titles.found, found.length);
  };

  /** @param {boolean} step whether going back leads to what was before */
  const remember = (step) => {
    const address = location.pathname + (query() && "?" + query());
    if (address === location.pathname + location.search) {
      return;
    }
    try {
      step ? history.pushState(null, "", address) : history.replaceState(null, "", address);
    } catch {
      // Some browsers refuse this for pages opened from a disk; the filter works all the same.
    }
  };

  const read = () => {
    const address = new URLSearchParams(location.search);
    field.value = address.get("q") || "";
    selects.forEach((select) => {
      const key = address.get(select.name) || "";
      if (key && ![...select.options].some((option) => option.value === key)) {
        select.append(new Option(label(select.name, key), key));
      }
      select.value = key;
    });
    limit = STEP;
    show();
  };

  const typed = () => {
    limit = STEP;
    show();
    remember(false);
  };
  field.addEventListener("input", (event) => {
    // While an input method composes, the field holds half a word.
    if (!(/** @type {InputEvent} */ (event).isComposing)) {
      typed();
    }
  });
  field.addEventListener("compositionend", typed);
  form.addEventListener("change", (event) => {
    if (event.target !== field) {
      limit = STEP;
      show();
      remember(true);
    }
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    [field, ...selects].forEach((part) => (part.value = ""));
    show();
    remember(true);
    field.focus();
  });
  more.addEventListener("click", () => {
    const first = list.children.length;
    limit += STEP;
    show();
    list.children[first].querySelector("a")?.focus();
  });
  window.addEventListener("popstate", read);

  Object.assign(window, {
    /** What the script of the catalogue calls. @param {Catalogue} catalogue */
    jizhunCatalogue: (catalogue) => {
      classes = catalogue.classes;
      standards = catalogue.standards.map(standard);
      read();
    },
  });
  jizhunLoad("../catalogue/standards.js").catch(() => (said.textContent = titles.failed || ""));
})();
