// @ts-check
"use strict";
// Filters the index of codes. The header's search field leads here with ?q=…; without script all rows stay visible.
(() => {
  const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form.filter"));
  const field = form && /** @type {HTMLInputElement | null} */ (form.querySelector("input"));
  const found = document.querySelector(".found");
  if (!form || !field || !found) {
    return;
  }

  /** Full-width letters count as half-width, capitals as small. @param {string} text */
  const fold = (text) => text.normalize("NFKC").toLowerCase();
  const sections = [...document.querySelectorAll("section.codes")].map((section) => ({
    section: /** @type {HTMLElement} */ (section),
    rows: [...section.querySelectorAll("li")].map((row) => ({ row, text: fold(row.textContent || "") })),
  }));

  const filter = () => {
    const query = field.value.trim();
    const words = fold(query).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const { section, rows } of sections) {
      let here = 0;
      for (const { row, text } of rows) {
        row.hidden = !words.every((word) => text.includes(word));
        here += row.hidden ? 0 : 1;
      }
      section.hidden = here === 0;
      count += here;
    }
    const sentence = (count === 0 ? form.dataset.nothing : form.dataset.found) || "";
    found.textContent = words.length === 0 ? "" : sentence.replace("{0}", count === 0 ? query : String(count));
  };

  /** The address carries the query, so that going back and sending the link keep it. */
  const remember = () => {
    const query = field.value.trim();
    try {
      history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname);
    } catch {
      // Browsers refuse this for pages opened from a disk; the filter works all the same.
    }
  };

  field.value = new URLSearchParams(location.search).get("q") || field.value;
  filter();
  field.addEventListener("input", (event) => {
    // While an input method composes, the field holds half a word.
    if (!(/** @type {InputEvent} */ (event).isComposing)) {
      filter();
    }
  });
  field.addEventListener("compositionend", filter);
  field.addEventListener("change", remember);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    filter();
    remember();
  });
  form.addEventListener("reset", () => {
    field.value = "";
    filter();
    remember();
    field.focus();
  });
})();
