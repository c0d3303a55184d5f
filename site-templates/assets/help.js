// @ts-check
"use strict";
// The keys that work on this page, in a dialog; loaded by site.js when it is first wanted.
const JizhunHelp = (() => {
  const words = /** @type {Record<string, string>} */ (jizhunWords);
  /** Keys by the name of their words, each with a test whether it works here. @type {[name: string, keys: string[], alone: string][]} */
  const KEYS = [
    ["search", ["/", "Ctrl K"], "/"],
    ["previous", ["←"], "ArrowLeft"],
    ["next", ["→"], "ArrowRight"],
    ["move", ["Tab", "Shift Tab"], ""],
    ["close", ["Esc"], ""],
    ["help", ["?"], "?"],
  ];

  /** @param {string} tag @param {string} text */
  const make = (tag, text = "") => {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  };

  /**
   * @param {string[]} working the single keys that do something on this page
   * @param {(name: string, value: string) => void} store
   */
  const open = (working, store) => {
    const dialog = document.createElement("dialog");
    dialog.className = "help";
    const title = make("h2", words["keys"]);
    title.id = "keys-title";
    dialog.setAttribute("aria-labelledby", title.id);
    const list = make("dl");
    list.className = "facts";
    for (const [name, keys, alone] of KEYS.filter(([, , key]) => key === "" || working.includes(key))) {
      const line = make("div");
      const term = make("dt", words["keys." + name]);
      const definition = make("dd");
      keys.forEach((key, index) => {
        definition.append(index > 0 ? words.gap : "");
        key.split(" ").forEach((part, place) => {
          const cap = make("kbd", part);
          cap.className = "chip page";
          definition.append(place > 0 ? " + " : "", cap);
        });
      });
      line.append(term, definition);
      list.append(line);
    }
    const label = make("label");
    const choice = document.createElement("input");
    choice.type = "checkbox";
    choice.checked = document.documentElement.dataset.keys !== "off";
    choice.addEventListener("change", () => {
      const state = choice.checked ? "" : "off";
      document.documentElement.dataset.keys = state;
      store("keys", state);
    });
    label.append(choice, " " + words["keys.alone"]);
    const close = document.createElement("button");
    close.textContent = words["close"];
    close.autofocus = true;
    close.addEventListener("click", () => dialog.close());
    dialog.append(title, list, label, close);
    // A press on what is behind the dialog closes it.
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  };

  return { open };
})();
