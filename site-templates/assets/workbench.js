// @ts-check
"use strict";
// What pages share on which a reader makes something: to keep it on this device, to take it away as a file or copy, to open a file.
const jizhunWorkbench = (() => {
  const { key, store, stored } = jizhunStorage;

  /** What is stored under a name; empty where nothing is, or where the browser stores nothing. A caller who reads it says whether it has the right form. @param {string} name */
  const kept = (name) => stored(name, /^/);

  /** Whether it could be stored: storage may be refused or full. @param {string} name @param {string} text empty: to forget it */
  const keep = (name, text) => store(name, text || null);

  /** Calls when another window of the same page has kept something else; a page gone back to may have missed it. @param {string} name @param {(text: string) => void} call */
  const onKept = (name, call) => {
    addEventListener("storage", (event) => {
      if (event.key === key(name) || event.key === null) {
        call(kept(name));
      }
    });
    addEventListener("pageshow", (event) => event.persisted && call(kept(name)));
  };

  /** @param {string} id @returns {any} */
  const get = (id) => document.getElementById(id);

  /** Every element that a selector finds, of whatever kind the caller knows it to be. @param {ParentNode} within @param {string} selector @returns {any[]} */
  const all = (within, selector) => [...within.querySelectorAll(selector)];

  /** The labels that the page brings, if it does. @type {Record<string, string>} */
  const words = Object.fromEntries(get("words") ? all(get("words").content, "q").map((label) => [label.dataset.key, label.textContent]) : []);

  /** A label with its placeholders filled. @param {string} name @param {...(string | number)} blanks */
  const word = (name, ...blanks) =>
    (words[name] || name).replace(
      /\{(\d)(?:\|([^|}]*)\|([^|}]*))?\}/g,
      (_, at, one, others) => (one === undefined ? String(blanks[at]) : String(blanks[at]) === "1" ? one : others),
    );

  /**
   * An element. Attributes that are false or undefined are left out, but for those of ARIA, which say so; children may be lists, and
   * what there is not is left out, too.
   * @param {string} name @param {Record<string, unknown>} attributes @param {any[]} children @returns {any}
   */
  const make = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes)
      .filter(([key, value]) => key.startsWith("aria-") || (value !== false && value !== undefined))
      .forEach(([key, value]) => made.setAttribute(key, String(value)));
    made.append(...children.flat(Infinity).filter(Boolean));
    return made;
  };

  /** Lets the buttons of a place do what they name in `data-act`. @param {HTMLElement} place @param {Record<string, (button: HTMLElement) => void>} acts */
  const acting = (place, acts) =>
    place.addEventListener("click", (event) => {
      const button = /** @type {Element} */ (event.target).closest("button");
      if (button) {
        acts[button.dataset.act || ""]?.(button);
      }
    });

  /** Shows what was done, and has it read aloud, until something else is done; the same words twice are read twice. @param {string} words */
  const say = (words) => {
    const place = /** @type {HTMLElement} */ (document.querySelector(".said"));
    place.textContent = "";
    setTimeout(() => (place.textContent = words), 50);
    ["pointerdown", "keydown"].forEach((type) => document.addEventListener(type, () => (place.textContent = ""), { once: true }));
  };

  /** @param {string} name @param {string} type @param {BlobPart} content */
  const save = (name, type, content) => {
    const link = make("a", { href: URL.createObjectURL(new Blob([content], { type })), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  /**
   * Lets a button open a file that the reader chooses.
   * @param {HTMLElement} button
   * @param {string} types as in the attribute `accept`
   * @param {number} most bytes; a file that is larger, or cannot be read, is handed on as null
   * @param {(text: string | null, name: string) => void} call
   */
  const opens = (button, types, most, call) => {
    const field = make("input", { type: "file", accept: types, hidden: true });
    field.addEventListener("change", async () => {
      const [file] = field.files;
      if (file) {
        const text = file.size > most ? null : await file.text().catch(() => null);
        // Else the same file could not be chosen twice.
        field.value = "";
        call(text, file.name);
      }
    });
    button.after(field);
    button.addEventListener("click", () => field.click());
  };

  /** Pages on plain http have no clipboard of their own; there a selection is copied. @param {string} plain @param {HTMLElement} [rich] */
  const copy = async (plain, rich) => {
    try {
      const types = { "text/plain": new Blob([plain], { type: "text/plain" }) };
      await navigator.clipboard.write([
        new ClipboardItem(rich ? { ...types, "text/html": new Blob([rich.outerHTML], { type: "text/html" }) } : types),
      ]);
    } catch {
      const copied = make("div", { class: "hide" }, rich || plain);
      copied.style.whiteSpace = rich ? "" : "pre";
      document.body.append(copied);
      getSelection()?.selectAllChildren(copied);
      document.execCommand("copy");
      copied.remove();
    }
    say(document.body.dataset.copied || "");
  };

  /** Text whose lines stay lines. @param {string} text */
  const lined = (text) => text.split("\n").map((line, at) => [at > 0 && make("br"), line]);

  /** Copies a table so that it stays one in a text processor and in a spreadsheet. @param {{head: string[], body: string[][]}} made */
  const copyTable = ({ head, body }) => {
    const rows = (/** @type {string[][]} */ of, /** @type {string} */ cell) => of.map((cells) => make("tr", {}, cells.map((text) => make(cell, {}, lined(text)))));
    return copy(
      [head, ...body].map((cells) => cells.map((text) => text.replace(/\n/g, "；").replace(/\t/g, " ")).join("\t")).join("\n"),
      make("table", { border: 1 }, make("thead", {}, rows([head], "th")), make("tbody", {}, rows(body, "td"))),
    );
  };

  /** The address of this page that others can use; empty on a disk whose site has no address. */
  const address = () => {
    const published = document.body.dataset.address || "";
    const here = /^https?:/.test(published) ? published : location.href.split(/[?#]/)[0];
    return /^https?:/.test(here) ? here : "";
  };

  return { get, all, kept, keep, onKept, word, make, lined, acting, say, save, opens, copy, copyTable, address };
})();
