// @ts-check
"use strict";
// Everything a reader needs works without this file. It runs before the page is drawn: what a reader chose holds from the first
// picture on, and what needs script has its place. Then it adds buttons that copy and print, single keys, and cards of codes.
(() => {
  /** @typedef {[kind: string, text: string, context: string]} Entry */
  const root = document.documentElement;
  const own = /** @type {HTMLScriptElement} */ (document.currentScript).src;
  const order = ["system", "light", "dark"];

  /** Other sites may stand on the same server, and on a disk all sites share one storage: the site's own folder distinguishes them. @param {string} name */
  const key = (name) => "jizhun:" + decodeURI(new URL("..", own).pathname) + name;

  /** The forms of what is stored; anything else is not ours. @type {Record<string, RegExp>} */
  const FORMS = { theme: /^(system|light|dark)$/, keys: /^(off)?$/, list: /^[A-Z][A-Z0-9]+-\d{3}v\d+\/[\w./,-]+$/ };

  /** Storage is refused in some browsers' private windows and frames. @param {string} name */
  const read = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };

  /** The text stored under a name if it has this form, otherwise an empty one. @param {string} name @param {RegExp} form */
  const stored = (name, form = FORMS[name]) => {
    const text = read(key(name)) || "";
    return form.test(text) ? text : "";
  };

  /** What earlier versions stored under a key that did not name the site, until there is something of this site's own. @param {string} name */
  const former = (name) => {
    const text = (read(key(name)) === null && read(name)) || "";
    return FORMS[name].test(text) ? text : "";
  };

  /** Stores a text, or removes it; false where storage is refused or full. @param {string} name @param {string | null} text */
  const store = (name, text) => {
    try {
      text === null ? localStorage.removeItem(key(name)) : localStorage.setItem(key(name), text);
      return true;
    } catch {
      return false;
    }
  };

  /** What somebody wrote into an address, decoded where that is possible. @param {string} text */
  const decoded = (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };

  /** The address's fragment. Chat programs add the punctuation of a sentence to an address; no fragment of ours holds or ends with any. */
  const fragment = () => (/^[\w.-]*[A-Za-z0-9]/.exec(decoded(location.hash.slice(1)).normalize("NFKC")) || [""])[0];

  /** A code as it is compared: k1 and K01 are one. @param {string} code */
  const folded = (code) => code.normalize("NFKC").toUpperCase().replace(/(^|[^0-9])0+(?=[0-9])/g, "$1");

  let theme = "system";
  /** @param {string} chosen */
  const use = (chosen) => {
    theme = chosen;
    if (theme === "system") {
      delete root.dataset.theme;
    } else {
      root.dataset.theme = theme;
    }
  };
  const choices = () => {
    ["theme", "keys"].forEach((name) => former(name) && store(name, former(name)));
    use(stored("theme") || "system");
    root.dataset.keys = stored("keys");
  };
  choices();
  root.classList.add("script");

  /** Loads a file of this folder once. @type {Record<string, Promise<void>>} */
  const loaded = {};
  /** @param {string} name */
  const load = (name) =>
    (loaded[name] =
      loaded[name] ||
      new Promise((resolve, reject) => {
        const style = name.endsWith(".css");
        const part = style ? document.createElement("link") : document.createElement("script");
        if (part instanceof HTMLLinkElement) {
          part.rel = "stylesheet";
          part.href = new URL(name, own).href;
        } else {
          part.async = false;
          part.src = new URL(name, own).href;
        }
        part.onload = () => resolve();
        part.onerror = () => {
          delete loaded[name];
          reject(new Error(name));
        };
        document.head.append(part);
      }));

  /** @type {Record<string, (entries: Record<string, Entry>) => void>} */
  const waiting = {};
  /** @type {Record<string, Promise<Record<string, Entry>>>} */
  const entries = {};

  /** The address that others can use: never one of this computer's disk. */
  const address = () => {
    const published = document.body.dataset.address || "";
    return location.protocol === "file:" || /^https?:/.test(published) ? published : location.href.split(/[?#]/)[0];
  };

  /** Single keys that do something here; each says whether it did. @type {Record<string, (event: KeyboardEvent) => boolean>} */
  const keys = {
    "?": () => {
      Promise.all(["search.css", "words.js", "help.js"].map(load)).then(
        () => JizhunHelp.open(Object.keys(keys), store),
        () => {},
      );
      return true;
    },
  };

  Object.assign(window, {
    jizhunLoad: load,
    jizhunKeys: keys,
    jizhunStorage: { former, key, store, stored },
    jizhunAddress: { address, decoded, folded, fragment },
    /** What the script of a standard's texts calls; pages on a disk cannot fetch. @param {string} standard @param {Record<string, Entry>} found */
    jizhunPreviews: (standard, found) => waiting[standard]?.(found),
    /** The texts of a standard by code. @param {string} standard */
    jizhunEntries: (standard) =>
      (entries[standard] =
        entries[standard] ||
        new Promise((resolve, reject) => {
          waiting[standard] = resolve;
          load("../" + standard + "/previews.js").catch((fault) => {
            delete entries[standard];
            reject(fault);
          });
        })),
  });

  document.addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const typing = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
    const alone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    if (alone && !typing && root.dataset.keys !== "off" && !document.querySelector("dialog[open]") && keys[event.key]?.(event)) {
      event.preventDefault();
    }
  });

  // Only now, since the same content makes the same bytes.
  addEventListener("beforeprint", () => {
    const printed = /** @type {HTMLElement | null} */ (document.querySelector(".printed"));
    if (printed) {
      // Swedes write dates as ISO 8601 does.
      printed.textContent = (printed.dataset.say || "").replace("{0}", new Date().toLocaleDateString("sv"));
    }
  });

  /** Pages on plain http have no clipboard of their own. @param {string} text */
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const field = document.createElement("textarea");
      field.value = text;
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
  };

  /** Whether a telephone passes this page on by itself, which it does for an address on the web. */
  const mayShare = () => "share" in navigator && matchMedia("(hover: none)").matches && /^http/.test(address());

  /** Shows for a moment what was done. @param {Element} place @param {string | undefined} word */
  const say = (place, word) => {
    const before = place.textContent;
    place.textContent = word || "";
    setTimeout(() => (place.textContent = before), 2500);
  };

  const links = "a.chip, .mention, .defined, .auto";
  const wanted = ["pointerover", "focusin"];
  /** @type {Element | null} */
  let held = null;

  /** @param {Event} event */
  const linkAt = (event) => (event.target instanceof Element ? event.target.closest(links) : null);

  /** On touch a term opens its card; the first touch is earlier than the file and is repeated. @param {Event} event */
  const hold = (event) => {
    const link = linkAt(event);
    if (link?.matches(".defined, .auto") && /** @type {PointerEvent} */ (event).pointerType === "touch") {
      event.preventDefault();
      held = link;
    }
  };

  /** The cards of codes and terms come when the first one is wanted. @param {Event} event */
  const loadCards = (event) => {
    if (linkAt(event)) {
      wanted.forEach((type) => document.removeEventListener(type, loadCards));
      document.addEventListener("click", hold);
      load("previews.js")
        .catch(() => {})
        .then(() => {
          document.removeEventListener("click", hold);
          held?.dispatchEvent(new PointerEvent("click", { bubbles: true, cancelable: true, pointerType: "touch" }));
        });
    }
  };
  wanted.forEach((type) => document.addEventListener(type, loadCards));

  document.addEventListener("click", async (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button) {
      return;
    }
    const said = document.querySelector(".said");
    const { copy: text, copyLink: anchor } = button.dataset;
    if (button.matches(".theme")) {
      // Where storage is refused, the choice lasts for this page only.
      use(order[(order.indexOf(theme) + 1) % order.length]);
      store("theme", theme);
      word(button);
    } else if (button.matches(".print")) {
      window.print();
    } else if (button.matches(".to-list")) {
      await load("list.js");
      JizhunList.press(button);
    } else if (button.matches(".keys")) {
      keys["?"](new KeyboardEvent("keydown"));
    } else if (button.dataset.share && mayShare()) {
      navigator.share({ title: document.title, url: address() }).catch(() => {});
    } else if (text !== undefined || anchor !== undefined) {
      // The address and the day belong to it; without words of its own it copies those below it.
      anchor === undefined && (await load("cite.js").catch(() => {}));
      await copy(anchor === undefined ? button.dataset.copy || button.parentElement?.nextElementSibling?.textContent || "" : address() + anchor);
      [said, button.matches(".anchor, .cite button") ? button : null].forEach((place) => place && say(place, document.body.dataset.copied));
    }
  });

  /** The button says what is chosen. @param {Element} button */
  const word = (button) => {
    const state = button.querySelector("span");
    if (state) {
      state.textContent = /** @type {HTMLElement} */ (button).dataset[theme] || theme;
    }
  };

  /** What another page may have changed: the choices and the list. */
  const follow = () => {
    choices();
    document.querySelectorAll("button.theme").forEach(word);
    if (stored("list") || former("list") || /[?&]list=/.test(location.search)) {
      load("list.js").then(() => JizhunList.show(), () => {});
    }
  };

  addEventListener("storage", (event) => (event.key === null || event.key.startsWith(key(""))) && follow());
  // A page gone back to is as it was left.
  addEventListener("pageshow", (event) => event.persisted && follow());
  const begin = () => {
    follow();
    mayShare() &&
      document.querySelectorAll("[data-share]").forEach((/** @type {HTMLElement} */ button) => (button.textContent = button.dataset.share || ""));
    // Once the page stands: what a first visit waits for stays small.
    for (const [wants, file] of [["u[data-href]", "terms.js"], [".progress", "progress.js"], [".cite", "cite.js"]]) {
      document.querySelector(wants) && addEventListener("load", () => setTimeout(() => load(file).catch(() => {}), 1000));
    }
  };
  document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", begin) : begin();
})();
