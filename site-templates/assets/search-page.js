// @ts-check
"use strict";
// The search page: search.html?q=… shows the results; the address, or else the history, keeps what was looked for.
(() => {
  const { Finder, listen, say } = JizhunFinder;
  const form = /** @type {HTMLFormElement} */ (document.querySelector("main form.find"));
  const field = /** @type {HTMLInputElement} */ (form.querySelector("input"));
  const list = /** @type {HTMLElement} */ (document.getElementById("results"));
  const ways = /** @type {HTMLElement} */ (document.querySelector(".ways"));
  const base = new URL(".", location.href).href;
  const title = document.title;
  const site = /** @type {HTMLElement} */ (document.querySelector(".bar .name")).textContent || "";

  const several = "several" in form.dataset;

  const finder = new Finder({
    list,
    base,
    codes: form.dataset.codes || base + "index.html",
    several,
    options: false,
    // In a catalogue each result may come from a file of its own.
    limit: several ? 20 : Infinity,
    chosen: () => remember(),
    shown: (found) => {
      const query = finder.query.query.trim();
      ways.hidden = found !== null && found.total > 0;
      document.title = query === "" ? title : say("search.title", query, site);
    },
  });

  const remember = () => {
    const { query, kind, standard, level, field } = finder.query;
    const state = { search: finder.query, top: window.scrollY };
    const parts = new URLSearchParams(Object.entries({ q: query.trim(), kind, standard, level, field }).filter(([, value]) => value !== ""));
    try {
      history.replaceState(state, "", location.pathname + (parts.toString() && "?" + parts));
    } catch {
      try {
        // From a disk some browsers let the address be; the history keeps the words all the same.
        history.replaceState(state, "");
      } catch {
        // Too many in a short time: the next one will do.
      }
    }
  };

  /** @type {number | undefined} */
  let waiting;
  const belongsToInputMethod = listen(field, () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(now, 120);
  });
  const now = () => {
    window.clearTimeout(waiting);
    finder.type(field.value);
    remember();
  };
  field.addEventListener("focus", () => finder.prepare(), { once: true });
  field.addEventListener("keydown", (event) => {
    if (belongsToInputMethod(event) && event.key === "Enter") {
      event.preventDefault();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    now();
  });

  // Arrows go from the field through the results and back.
  document.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || belongsToInputMethod(event) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const stops = [field, .../** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll("a.row"))];
    const at = stops.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    if (at >= 0 && stops[at + step]) {
      event.preventDefault();
      stops[at + step].focus();
    }
  });

  /** @type {number | undefined} */
  let scrolling;
  window.addEventListener("scroll", () => {
    window.clearTimeout(scrolling);
    scrolling = window.setTimeout(remember, 400);
  });
  window.addEventListener("pagehide", remember);

  const address = new URLSearchParams(location.search);
  const before = /** @type {{search: Query, top: number} | null} */ (history.state);
  const start = before?.search || {
    query: address.get("q") || "",
    kind: address.get("kind") || "",
    standard: address.get("standard") || "",
    level: address.get("level") || "",
    field: address.get("field") || "",
    rows: 0,
  };
  history.scrollRestoration = "manual";
  field.value = start.query;
  if (start.query.trim() === "") {
    field.focus();
  }
  finder.restore(start).then(() => window.scrollTo({ top: before?.top || 0, behavior: "instant" }));
})();
