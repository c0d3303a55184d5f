// @ts-check
"use strict";
// Cards that show what a code or term is, on hover, focus and (for terms) touch. Loaded by site.js when the first one is
// wanted; the texts of a standard come as a script, since pages on a disk cannot fetch.
(() => {
  /** @typedef {[kind: string, text: string, context: string]} Entry */
  /** Before a card opens, and before it closes when the pointer is on its way into it; milliseconds. */
  const OPEN = 350;
  const CLOSE = 200;
  const root = new URL("../", /** @type {HTMLScriptElement} */ (document.currentScript).src);
  /** @type {HTMLElement | null} */
  let shown = null;
  let timer = 0;

  const card = document.createElement("div");
  card.className = "card";
  card.id = "preview";
  card.setAttribute("role", "tooltip");
  // Standards are Chinese, whatever the interface speaks.
  card.lang = "zh-Hant-TW";
  card.hidden = true;
  // Inside the landmark that a reader is in.
  (document.querySelector("main") || document.body).append(card);

  /** Where a link leads; a term in a list of relations is no anchor. @param {HTMLElement} link */
  const address = (link) => new URL(link.dataset.href || link.getAttribute("href") || "", location.href).href;

  /**
   * What a link leads to: a standard and the key of its entry.
   * @param {HTMLElement} link
   */
  const target = (link) => {
    const href = address(link);
    if (!href.startsWith(root.href)) {
      return null;
    }
    const note = /^([^/]+)\/[^#]*#(note-[^#]+)$/.exec(href.slice(root.href.length));
    if (note) {
      return { standard: note[1], key: note[2] };
    }
    const found = /^([^/]+)\/((?:glossary\/)?[^/#?]+)\.html$/.exec(href.slice(root.href.length));
    const own = href.split("#")[0] === location.href.split("#")[0];
    return found && !own ? { standard: found[1], key: found[2] } : null;
  };

  /** @param {HTMLElement} link @param {Entry} entry @param {string} key @param {boolean} below */
  const show = (link, [kind, text, context], key, below) => {
    const chip = document.createElement("span");
    chip.className = "chip " + kind;
    chip.textContent = key;
    const statement = document.createElement("p");
    statement.textContent = text;
    const more = document.createElement("p");
    more.className = "context";
    more.textContent = context;
    card.replaceChildren(...(kind === "term" ? [] : [chip]), statement, ...(context ? [more] : []));
    if (below) {
      const open = document.createElement("a");
      open.href = address(link);
      open.className = "open";
      open.textContent = (link.textContent || "").trim() + " →";
      card.append(open);
    }
    card.classList.toggle("below", below);
    card.hidden = false;
    link.setAttribute("aria-describedby", card.id);
    shown = link;
    if (!below) {
      place(link.getBoundingClientRect());
    }
  };

  /** Below the link, or above it where there is no room. @param {DOMRect} link */
  const place = (link) => {
    const own = card.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const under = link.bottom + own.height + 8 < window.innerHeight;
    // Through the object model, since the page's policy forbids style attributes but not this.
    card.style.left = Math.max(8, Math.min(link.left, width - own.width - 8)) + window.scrollX + "px";
    card.style.top = (under ? link.bottom + 6 : link.top - own.height - 6) + window.scrollY + "px";
  };

  const hide = () => {
    clearTimeout(timer);
    shown?.removeAttribute("aria-describedby");
    shown = null;
    card.hidden = true;
  };

  /** Codes and terms that stand alone; a row of a list shows the whole text itself. @param {EventTarget | null} at */
  const linkAt = (at) =>
    /** @type {HTMLElement | null} */ (
      at instanceof Element ? at.closest("a.chip, .mention, .defined, .auto") : null
    );

  /** @param {HTMLElement} link @param {number} delay @param {boolean} below */
  const want = (link, delay, below) => {
    const to = target(link);
    clearTimeout(timer);
    if (!to || shown === link) {
      return;
    }
    timer = window.setTimeout(async () => {
      const entry = (await jizhunEntries(to.standard).catch(() => null))?.[to.key];
      if (entry && link.isConnected) {
        hide();
        show(link, entry, to.key, below);
      }
    }, delay);
  };

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") {
      return;
    }
    const link = linkAt(event.target);
    if (link && !card.contains(link)) {
      want(link, OPEN, false);
    } else if (event.target instanceof Node && card.contains(event.target)) {
      clearTimeout(timer);
    } else if (shown) {
      clearTimeout(timer);
      timer = window.setTimeout(hide, CLOSE);
    } else {
      clearTimeout(timer);
    }
  });
  document.addEventListener("focusin", (event) => {
    const link = linkAt(event.target);
    if (link && link.matches(":focus-visible") && !card.contains(link)) {
      want(link, OPEN, false);
    } else if (!card.contains(/** @type {Node} */ (event.target))) {
      hide();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      hide();
    }
  });
  document.addEventListener("click", (event) => {
    const link = linkAt(event.target);
    const touch = /** @type {PointerEvent} */ (event).pointerType === "touch";
    if (touch && link && link !== shown && link.matches(".defined, .auto") && target(link)) {
      event.preventDefault();
      want(link, 0, true);
    } else if (!card.contains(/** @type {Node} */ (event.target))) {
      hide();
    }
  });

  // What asked for this file is still waiting for its card.
  const asked = linkAt(document.querySelector("a.chip:hover, .mention:hover, .defined:hover, .auto:hover")) || linkAt(document.activeElement);
  if (asked) {
    want(asked, OPEN, false);
  }
})();
