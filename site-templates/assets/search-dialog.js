// @ts-check
"use strict";
/**
 * Search over the page: a field that chooses in a list of results. Esc closes it and the focus is where it was.
 *
 * @typedef {Query & {top: number}} Left what a reader left the dialog with
 */
const JizhunDialog = (() => {
  const { Finder, element, listen, say } = JizhunFinder;

  /** @param {HTMLFormElement} form the page's own search field @param {string} base the site's root */
  const make = (form, base) => {
    const outside = /** @type {HTMLInputElement} */ (form.querySelector("input"));
    const field = element("input", {
      type: "search",
      name: "q",
      role: "combobox",
      "aria-label": say("search"),
      "aria-autocomplete": "list",
      "aria-controls": "found",
      "aria-expanded": "false",
      placeholder: outside.placeholder,
      autocomplete: "off",
      autocapitalize: "off",
      enterkeyhint: "search",
      spellcheck: "false",
    });
    const close = element("button", { type: "button", class: "close" }, say("search.close"));
    const inside = element("form", { class: "find", role: "search", action: form.action }, field, close);
    const list = element("ul", { class: "results", id: "found", role: "listbox", "aria-label": say("search.results") });
    const whole = element("a", { class: "whole" });
    const body = element("div", { class: "body" }, list);
    const foot = element("p", { class: "keys" }, element("span", {}, say("search.keys")), whole);
    const dialog = element("dialog", { class: "search", "aria-label": say("search") }, inside, body, foot);
    document.body.append(dialog);

    let active = -1;
    /** @param {number} at */
    const choose = (at) => {
      const rows = /** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll("a.row"));
      rows[active]?.setAttribute("aria-selected", "false");
      active = at;
      if (rows[at]) {
        rows[at].setAttribute("aria-selected", "true");
        rows[at].scrollIntoView({ block: "nearest" });
        field.setAttribute("aria-activedescendant", rows[at].id);
      } else {
        field.removeAttribute("aria-activedescendant");
        body.scrollTop = 0;
      }
    };

    const several = "several" in form.dataset;
    const finder = new Finder({
      list,
      base,
      codes: form.dataset.codes || base + "index.html",
      several,
      options: true,
      limit: several ? 10 : 20,
      shown: (found) => {
        choose(-1);
        field.setAttribute("aria-expanded", String(list.children.length > 0));
        whole.hidden = !found || found.total === 0;
        whole.textContent = say("search.all-results");
        whole.href = form.action + "?q=" + encodeURIComponent(field.value.trim());
      },
    });

    /** @type {number | undefined} */
    let waiting;
    const belongsToInputMethod = listen(field, () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(() => finder.type(field.value), 120);
    });

    field.addEventListener("keydown", (event) => {
      if (belongsToInputMethod(event)) {
        if (event.key === "Enter") {
          event.preventDefault();
        }
        return;
      }
      const count = list.children.length;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        // One stop more than results: the field itself.
        const step = event.key === "ArrowDown" ? 1 : -1;
        choose(((active + 1 + step + count + 1) % (count + 1)) - 1);
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        /** @type {HTMLElement} */ (list.querySelectorAll("a.row")[active]).click();
      }
    });
    dialog.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !belongsToInputMethod(event)) {
        event.preventDefault();
        dialog.close();
      }
    });
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) {
        dialog.close();
      }
    });
    close.addEventListener("click", () => dialog.close());
    list.addEventListener("click", () => leave({ ...finder.query, top: body.scrollTop }));
    whole.addEventListener("click", () => leave(null));
    dialog.addEventListener("close", () => {
      outside.value = field.value;
      leave(null);
    });

    /** Opens it with the text of the page's own field. @param {Left | null} left */
    const open = (left) => {
      if (!dialog.open) {
        field.value = left ? left.query : outside.value;
        dialog.showModal();
        finder.prepare();
        finder.restore({ ...(left || finder.query), query: field.value }).then(() => {
          body.scrollTop = left?.top || 0;
        });
      }
      field.focus();
      field.select();
    };
    return { open };
  };

  /** Going back finds the dialog as it was left. @param {Left | null} left */
  const leave = (left) => {
    try {
      history.replaceState({ ...history.state, dialog: left }, "");
    } catch {
      // Then the reader comes back to the page without it.
    }
  };

  return { make };
})();
