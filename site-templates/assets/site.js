// @ts-check
"use strict";
// Everything a reader needs works without this file; it adds the choice of a theme and buttons that print.
(() => {
  const root = document.documentElement;
  const button = /** @type {HTMLButtonElement | null} */ (document.querySelector("button.theme"));
  const order = ["system", "light", "dark"];

  /** Storage is refused in some browsers' private windows and for pages opened from a disk. */
  const stored = () => {
    try {
      return localStorage.getItem("theme") || "system";
    } catch {
      return "system";
    }
  };

  /** @param {string} theme */
  const show = (theme) => {
    if (theme === "system") {
      delete root.dataset.theme;
    } else {
      root.dataset.theme = theme;
    }
    if (button) {
      const state = button.querySelector("span");
      if (state) {
        state.textContent = button.dataset[theme] || theme;
      }
      button.hidden = false;
    }
  };

  let theme = stored();
  show(order.includes(theme) ? theme : "system");
  button?.addEventListener("click", () => {
    theme = order[(order.indexOf(theme) + 1) % order.length];
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // Then the choice lasts for this page only.
    }
    show(theme);
  });

  document.querySelectorAll("button.print").forEach((print) => {
    /** @type {HTMLButtonElement} */ (print).hidden = false;
    print.addEventListener("click", () => window.print());
  });
})();
