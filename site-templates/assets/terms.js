// @ts-check
"use strict";
// Makes the terms in lists of relations operable as links. They are no anchors, since programs read these lists and take each
// anchor for a relation. Loaded by site.js where there are any.
(() => {
  const terms = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("u[data-href]"));

  /** Leads on as an anchor would, into a new tab where the reader asks for one. @param {MouseEvent} event */
  const follow = (event) => {
    const term = event.target instanceof Element && /** @type {HTMLElement | null} */ (event.target.closest("u[data-href]"));
    // A first touch opens the card.
    if (!term || event.defaultPrevented || event.button > 1) {
      return;
    }
    const link = document.createElement("a");
    link.href = term.dataset.href || "";
    const aside = event.button === 1;
    const { ctrlKey, metaKey, shiftKey } = event;
    link.dispatchEvent(new MouseEvent("click", { ctrlKey: ctrlKey || aside, metaKey: metaKey || aside, shiftKey }));
  };

  for (const term of terms) {
    term.classList.add("defined");
    term.setAttribute("role", "link");
    term.tabIndex = 0;
    term.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        term.dispatchEvent(new MouseEvent("click", event));
      }
    });
  }
  // After all that may prevent it.
  addEventListener("click", follow);
  addEventListener("auxclick", follow);
})();
