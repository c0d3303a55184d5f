// @ts-check
"use strict";
// The reader's list of statements, collected over pages. It is stored in the browser and, for pages on a disk, which some browsers
// keep apart from each other, in the address too: links to other pages take it along. Loaded when there is a list.
const JizhunList = (() => {
  /** A statement: its standard, and its code or the name of its term's page. @typedef {{standard: string, code: string}} Item */
  const NAME = "list";
  /** Counts the changes: of two lists on a disk, the stored one and the address's, the one changed more often is the newer. */
  const CHANGES = "list-changes";
  const { former, store, stored } = jizhunStorage;
  const onDisk = location.protocol === "file:";

  /** @param {Item} one @param {Item} other */
  const same = (one, other) => one.standard === other.standard && one.code === other.code;

  /** @param {Item[]} items @param {Item} item */
  const has = (items, item) => items.some((other) => same(item, other));

  /**
   * The items that a text names; of what somebody else wrote, or a chat program added at its end, nothing but codes and names passes.
   * @param {string} text @returns {Item[]}
   */
  const parse = (text) => {
    /** @type {Item[]} */
    const items = [];
    let standard = "";
    for (const part of text.split(",")) {
      const [, whole, code] = /^(?:([A-Z][A-Z0-9]+-\d{3}v\d+)\/)?((?:glossary\/)?[A-Za-z0-9.-]*[A-Za-z0-9])/.exec(part) || [];
      standard = whole || standard;
      if (standard && code && !has(items, { standard, code })) {
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

  /** The list in the address, and how often it was changed if it is the reader's own. */
  const address = () => {
    const query = new URLSearchParams(location.search);
    const mine = query.get("mine") || "";
    return { text: query.get(NAME) || "", changes: onDisk && /^\d{1,9}$/.test(mine) ? Number(mine) : 0 };
  };

  /** The reader's own list as it is now, whatever other pages made of it. */
  const current = () => {
    const carried = address();
    const changes = Number(stored(CHANGES, /^\d{1,9}$/));
    return carried.changes > changes ? { items: parse(carried.text), changes: carried.changes } : { items: parse(stored(NAME, /^/)), changes };
  };
  const items = () => current().items;

  /** Somebody else's list, which the address of the list's page brings; null where it brings none, or the reader's own. */
  const shared = () => {
    const { text, changes } = address();
    const brought = changes || !document.querySelector("#list") ? [] : parse(text);
    return brought.length && write(brought) !== write(items()) ? brought : null;
  };

  /** @param {URL} url @param {Item[]} list @param {number} [changes] of the reader's own list */
  const carry = (url, list, changes) => {
    url.searchParams.set(NAME, write(list));
    changes && url.searchParams.set("mine", String(changes));
    url.search = url.search.replace(/%2F/g, "/").replace(/%2C/g, ",");
    return url;
  };

  /** @type {(() => void)[]} */
  const listeners = [];

  /** What a button adds: a key of its own, or those of the pages to which a part of the page leads. @param {HTMLElement} button */
  const keys = (button) =>
    button.dataset.key ||
    [...document.querySelectorAll(button.dataset.from || "none")]
      .map((link) => decodeURI(/** @type {HTMLAnchorElement} */ (link).pathname).split("/").slice(-2).join("/").replace(/\.html$/, ""))
      .join();

  /** The buttons of a code's page and the number beside every link to the list. */
  const show = () => {
    const list = items();
    document.querySelectorAll(".to-list").forEach((each) => {
      const button = /** @type {HTMLElement} */ (each);
      const own = parse(keys(button));
      const isIn = own.length > 0 && own.every((item) => has(list, item));
      button.textContent = (isIn ? button.dataset.remove : button.dataset.add) || "";
      button.setAttribute("aria-pressed", String(isIn));
    });
    document.querySelectorAll(".my-list span").forEach((number) => (number.textContent = list.length ? String(list.length) : ""));
    listeners.forEach((listener) => listener());
  };

  /** Says that nothing could be stored, until something else is done. */
  const refuse = () =>
    jizhunLoad("words.js").then(
      () => {
        const place = document.querySelector(".list-said, .said");
        if (place) {
          place.textContent = /** @type {Record<string, string>} */ (jizhunWords)["list.refused"];
          addEventListener("click", () => (place.textContent = ""), { once: true, capture: true });
        }
      },
      () => {},
    );

  /** Changes the reader's own list; false where it cannot be stored, and then it stays as it is. @param {(items: Item[]) => Item[]} edit */
  const change = (edit) => {
    const { items: list, changes } = current();
    const changed = edit(list);
    let isKept = store(NAME, write(changed));
    if (onDisk) {
      isKept && store(CHANGES, String(changes + 1));
      try {
        history.replaceState(history.state, "", carry(new URL(location.href), changed, changes + 1));
        isKept = true;
      } catch {
        // Some browsers refuse this for pages opened from a disk.
      }
    }
    isKept || refuse();
    show();
    return isKept;
  };

  /** Adds what a button stands for, or takes it out where the button says so. @param {HTMLElement} button */
  const press = (button) => {
    const own = parse(keys(button));
    const isIn = button.getAttribute("aria-pressed") === "true";
    change((list) => (isIn ? list.filter((item) => !has(own, item)) : [...list, ...own.filter((item) => !has(list, item))]));
  };

  /** What an earlier version stored is taken over, so far as this site has it: other sites on the same server stored theirs there, too. */
  const takeOver = async () => {
    const old = parse(former(NAME));
    const known = await Promise.all(
      old.map(({ standard, code }) =>
        jizhunEntries(standard).then(
          (/** @type {object} */ entries) => Object.keys(entries).includes(code),
          () => false,
        ),
      ),
    );
    // Meanwhile the reader may have begun a list.
    former(NAME) && change(() => old.filter((_, at) => known[at]));
  };

  if (onDisk) {
    document.addEventListener(
      "click",
      (event) => {
        const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
        const { items: list, changes } = current();
        if (link instanceof HTMLAnchorElement && link.protocol === "file:" && changes) {
          const url = new URL(link.href);
          if (url.pathname !== location.pathname || shared()) {
            link.href = carry(url, list, changes).href;
          }
        }
      },
      true,
    );
    document.addEventListener("submit", (event) => {
      const { items: list, changes } = current();
      /** @type {[string, string][]} */
      const carried = [[NAME, write(list)], ["mine", String(changes)]];
      for (const [name, value] of changes ? carried : []) {
        const form = /** @type {HTMLFormElement} */ (event.target);
        const field = /** @type {HTMLInputElement} */ (form.elements.namedItem(name) || document.createElement("input"));
        Object.assign(field, { type: "hidden", name, value });
        form.append(field);
      }
    });
  }

  takeOver();
  if (document.querySelector("#list")) {
    Promise.all(["workbench.js", "list-page.js"].map(jizhunLoad)).catch(() => {});
  }
  return { items, shared, change, press, parse, write, same, has, carry, show, onShow: (/** @type {() => void} */ listener) => listeners.push(listener) };
})();
