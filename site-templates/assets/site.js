// @ts-check
"use strict";
// Everything a reader needs works without this file; it adds the choice of a theme, buttons that print and copy,
// and cards of codes and terms.
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

  /** The address that others can use: never one of this computer's disk. @param {string} published */
  const address = (published) =>
    location.protocol === "file:" || /^https?:/.test(published) ? published : location.href.split(/[?#]/)[0];

  document.querySelectorAll(".acts").forEach((acts) => {
    const said = /** @type {HTMLElement | null} */ (acts.querySelector(".said"));
    /** @type {HTMLElement} */ (acts).hidden = false;
    acts.addEventListener("click", async (event) => {
      const data = event.target instanceof HTMLElement ? event.target.dataset : {};
      const text = data.copyLink === undefined ? data.copy : address(data.copyLink);
      if (text && said) {
        await copy(text);
        said.textContent = said.dataset.done || "";
        setTimeout(() => (said.textContent = ""), 2500);
      }
    });
  });

  // The cards of codes and terms come when the first one is wanted.
  const own = /** @type {HTMLScriptElement} */ (document.currentScript).src;
  const wanted = ["pointerover", "focusin"];

  /** @param {Event} event */
  const linkAt = (event) => (event.target instanceof Element ? event.target.closest("a.chip, .mention, .defined, .auto") : null);

  /** On touch a term opens its card; the first touch is earlier than the file and is repeated. @param {Event} event */
  const hold = (event) => {
    const link = linkAt(event);
    if (link?.matches(".defined, .auto") && /** @type {PointerEvent} */ (event).pointerType === "touch") {
      event.preventDefault();
      held = link;
    }
  };
  /** @type {Element | null} */
  let held = null;

  /** @param {Event} event */
  const loadCards = (event) => {
    if (linkAt(event)) {
      wanted.forEach((type) => document.removeEventListener(type, loadCards));
      document.addEventListener("click", hold);
      const script = document.createElement("script");
      script.src = new URL("previews.js", own).href;
      script.onload = () => {
        document.removeEventListener("click", hold);
        held?.dispatchEvent(new PointerEvent("click", { bubbles: true, cancelable: true, pointerType: "touch" }));
      };
      script.onerror = () => document.removeEventListener("click", hold);
      document.head.append(script);
    }
  };
  wanted.forEach((type) => document.addEventListener(type, loadCards));
})();
