// @ts-check
"use strict";
// The reader's list of statements, collected over pages. It is kept in the browser and, for pages on a disk, which some browsers
// keep apart from each other, in the address too: links to other pages take it along. Loaded when there is a list.
const JizhunList = (() => {
  /** A statement: its standard, and its code or the name of its term's page. @typedef {{standard: string, code: string}} Item */
  const NAME = "list";
  const WHOLE = /^([A-Z]{3}\d{4}-\d{3}v\d+)\/(.+)$/;
  const onDisk = location.protocol === "file:";

  /** @param {string} text @returns {Item[]} */
  const parse = (text) => {
    /** @type {Item[]} */
    const items = [];
    let standard = "";
    for (const part of text.split(",")) {
      const whole = WHOLE.exec(part);
      standard = whole ? whole[1] : standard;
      const code = whole ? whole[2] : part;
      // What somebody else wrote into an address is shown and linked to: nothing but codes and names passes.
      if (standard && /^[A-Za-z0-9.-]+$|^glossary\/[a-z0-9-]+$/.test(code) && !has(items, standard, code)) {
        items.push({ standard, code });
      }
    }
    return items;
  };

  /** A standard is named where it begins. @param {Item[]} items */
  const write = (items) =>
    items
      .map((item, i) => (i > 0 && items[i - 1].standard === item.standard ? item.code : item.standard + "/" + item.code))
      .join(",");

  /** @param {Item[]} items @param {string} standard @param {string} code */
  const has = (items, standard, code) => items.some((item) => item.standard === standard && item.code === code);

  const stored = () => {
    try {
      return localStorage.getItem(NAME) || "";
    } catch {
      return "";
    }
  };

  /** An address that names a list is that list. */
  const given = new URLSearchParams(location.search).get(NAME);
  let items = parse(given === null ? stored() : given);

  /** @param {URL} url */
  const carry = (url) => {
    url.searchParams.set(NAME, write(items));
    url.search = url.search.replace(/%2F/g, "/").replace(/%2C/g, ",");
    return url;
  };

  /** @param {Item[]} changed */
  const keep = (changed) => {
    items = changed;
    try {
      localStorage.setItem(NAME, write(items));
    } catch {
      // Then the address alone keeps it.
    }
    if (onDisk || given !== null) {
      history.replaceState(history.state, "", carry(new URL(location.href)));
    }
    show();
  };

  /** The buttons of a code's page and the number beside every link to the list. */
  const show = () => {
    document.querySelectorAll(".to-list").forEach((each) => {
      const button = /** @type {HTMLElement} */ (each);
      const [item] = parse(button.dataset.key || "");
      const isIn = item && has(items, item.standard, item.code);
      button.textContent = (isIn ? button.dataset.remove : button.dataset.add) || "";
      button.setAttribute("aria-pressed", String(Boolean(isIn)));
    });
    document.querySelectorAll(".my-list").forEach((link) => {
      const number = link.querySelector("span");
      if (number) {
        number.textContent = items.length ? String(items.length) : "";
      }
    });
  };

  /** @param {string} key */
  const toggle = (key) => {
    const [item] = parse(key);
    if (item) {
      keep(
        has(items, item.standard, item.code)
          ? items.filter((other) => other.standard !== item.standard || other.code !== item.code)
          : [...items, item],
      );
    }
  };

  if (onDisk) {
    document.addEventListener(
      "click",
      (event) => {
        const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
        if (link instanceof HTMLAnchorElement && link.protocol === "file:" && items.length) {
          const url = new URL(link.href);
          if (url.pathname !== location.pathname) {
            link.href = carry(url).href;
          }
        }
      },
      true,
    );
    document.addEventListener("submit", (event) => {
      const form = /** @type {HTMLFormElement} */ (event.target);
      if (items.length && !form.elements.namedItem(NAME)) {
        const field = document.createElement("input");
        field.type = "hidden";
        field.name = NAME;
        field.value = write(items);
        form.append(field);
      }
    });
  }

  show();
  if (items.length && document.querySelector("#list")) {
    Promise.all(["workbench.js", "list-page.js"].map(jizhunLoad)).catch(() => {});
  }
  return { items: () => items, keep, toggle, write };
})();
