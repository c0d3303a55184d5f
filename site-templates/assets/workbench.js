// @ts-check
"use strict";
// What pages share on which a reader makes something: to keep it on this device, to take it away as a file or copy, to open a file.
const jizhunWorkbench = (() => {
  // Other sites may stand on the same server, and on a disk all sites share what is kept: the site's own folder tells them apart.
  const site = new URL("..", /** @type {HTMLScriptElement} */ (document.currentScript).src).pathname;
  /** @param {string} name */
  const key = (name) => "jizhun:" + decodeURI(site) + name;

  /** What is kept under a name; empty where nothing is, or where the browser keeps nothing. @param {string} name */
  const kept = (name) => {
    try {
      return localStorage.getItem(key(name)) || "";
    } catch {
      return "";
    }
  };

  /** Whether it could be kept: storage may be refused or full. @param {string} name @param {string} text empty: to forget it */
  const keep = (name, text) => {
    try {
      if (text) {
        localStorage.setItem(key(name), text);
      } else {
        localStorage.removeItem(key(name));
      }
      return true;
    } catch {
      return false;
    }
  };

  /** Calls when another window of the same page has kept something else. @param {string} name @param {(text: string) => void} call */
  const onKept = (name, call) => {
    addEventListener("storage", (event) => {
      if (event.key === key(name) || event.key === null) {
        call(kept(name));
      }
    });
  };

  /** Every element that a selector finds, of whatever kind the caller knows it to be. @param {ParentNode} within @param {string} selector @returns {any[]} */
  const all = (within, selector) => [...within.querySelectorAll(selector)];

  const template = /** @type {HTMLTemplateElement | null} */ (document.querySelector("#words"));
  /** The labels that the page brings. @type {Record<string, string>} */
  const words = Object.fromEntries(template ? all(template.content, "q").map((label) => [label.dataset.key, label.textContent]) : []);

  /** A label with its blanks filled. @param {string} name @param {...(string | number)} blanks */
  const word = (name, ...blanks) =>
    (words[name] || name).replace(
      /\{(\d)(?:\|([^|}]*)\|([^|}]*))?\}/g,
      (_, at, one, others) => (one === undefined ? String(blanks[at]) : String(blanks[at]) === "1" ? one : others),
    );

  /** @param {string} name @param {Record<string, string>} attributes @param {(Node | string)[]} children */
  const make = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  };

  /** Tells what was done, aloud too, until something else is done; the same words twice are told twice. @param {string} words */
  const say = (words) => {
    const place = /** @type {HTMLElement} */ (document.querySelector(".said"));
    place.textContent = "";
    setTimeout(() => (place.textContent = words), 50);
    ["pointerdown", "keydown"].forEach((type) => document.addEventListener(type, () => (place.textContent = ""), { once: true }));
  };

  /** @param {string} name @param {string} type @param {BlobPart} content */
  const save = (name, type, content) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
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
    const field = document.createElement("input");
    field.type = "file";
    field.accept = types;
    field.hidden = true;
    field.addEventListener("change", async () => {
      const file = field.files?.[0];
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

  /** Pages on plain http have no clipboard of their own; there a selection is copied. @param {string} plain @param {string} markup */
  const copy = async (plain, markup = "") => {
    try {
      const types = { "text/plain": new Blob([plain], { type: "text/plain" }) };
      await navigator.clipboard.write([
        new ClipboardItem(markup ? { ...types, "text/html": new Blob([markup], { type: "text/html" }) } : types),
      ]);
    } catch {
      const copied = document.createElement("div");
      copied.className = "hide";
      if (markup) {
        copied.innerHTML = markup;
      } else {
        copied.style.whiteSpace = "pre";
        copied.textContent = plain;
      }
      document.body.append(copied);
      getSelection()?.selectAllChildren(copied);
      document.execCommand("copy");
      copied.remove();
    }
    say(document.body.dataset.copied || "");
  };

  /** @param {string} text */
  const escape = (text) => text.replace(/[&<>"]/g, (sign) => "&#" + sign.charCodeAt(0) + ";");

  /** @param {string[][]} rows @param {string} name */
  const markupOf = (rows, name) =>
    rows.map((cells) => "<tr>" + cells.map((text) => "<" + name + ">" + escape(text).replace(/\n/g, "<br>") + "</" + name + ">").join("") + "</tr>").join("");

  /** Copies a table so that it stays one in a text processor and in a spreadsheet. @param {{head: string[], body: string[][]}} made */
  const copyTable = ({ head, body }) =>
    copy(
      [head, ...body].map((cells) => cells.map((text) => text.replace(/\n/g, "；").replace(/\t/g, " ")).join("\t")).join("\n"),
      '<table border="1"><thead>' + markupOf([head], "th") + "</thead><tbody>" + markupOf(body, "td") + "</tbody></table>",
    );

  /** The address of this page that others can use; empty on a disk whose site has no address. */
  const address = () => {
    const published = document.body.dataset.address || "";
    const here = /^https?:/.test(published) ? published : location.href.split(/[?#]/)[0];
    return /^https?:/.test(here) ? here : "";
  };

  return { all, kept, keep, onKept, word, make, say, save, opens, copy, copyTable, address };
})();
