// @ts-check
"use strict";
// Opens search over the page: by a click into the search field, by / or Ctrl+K. What it needs is loaded when a reader first turns
// to it. Without this file the field leads to the search page.
(() => {
  const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form.find"));
  const field = form && /** @type {HTMLInputElement | null} */ (form.querySelector("input"));
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  if (!form || !field || !script) {
    return;
  }
  const site = new URL("..", script.src).href;
  const isSearchPage = document.getElementById("results") !== null;

  /** @type {Promise<{open(left: object | null): void}> | null} */
  let loading = null;
  const load = () => {
    loading =
      loading ||
      Promise.all(["search.css", "words.js", "search-engine.js", "search-ui.js", "search-dialog.js"].map(jizhunLoad)).then(() =>
        JizhunDialog.make(form, site),
      );
    return loading;
  };

  let composing = false;
  field.addEventListener("compositionstart", () => {
    composing = true;
  });
  field.addEventListener("compositionend", () => {
    composing = false;
  });

  /** @param {object | null} left what a reader left the dialog with */
  const open = (left) => {
    if (isSearchPage) {
      field.focus();
      field.select();
      return;
    }
    load().then(
      (dialog) => {
        const show = () => dialog.open(left);
        // Half a word must not lose its field.
        composing ? field.addEventListener("compositionend", show, { once: true }) : show();
      },
      () => {
        loading = null;
        field.focus();
      },
    );
  };

  if (!isSearchPage) {
    field.addEventListener("focus", () => load().catch(() => {}));
    field.addEventListener("click", () => open(null));
  }
  document.addEventListener("keydown", (event) => {
    const k = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (k && !event.isComposing) {
      event.preventDefault();
      open(null);
    }
  });

  jizhunKeys["/"] = () => {
    open(null);
    return true;
  };

  const way = /** @type {PerformanceNavigationTiming | undefined} */ (performance.getEntriesByType("navigation")[0]);
  if (!isSearchPage && way?.type === "back_forward" && history.state?.dialog) {
    open(history.state.dialog);
  }
})();
