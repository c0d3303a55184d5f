// @ts-check
// In pages of the preview only: shows a page anew when the site was, and over it what keeps the site from being made.
(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const shown = new URL(script.src).searchParams.get("v");
  const events = new EventSource(new URL("events", script.src));
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = new URL("reload.css", script.src).href;
  /** @type {HTMLElement | undefined} */
  let panel;

  events.addEventListener("site", (event) => {
    if (event.data !== shown) {
      location.reload();
    }
    panel?.remove();
    panel = undefined;
  });
  events.addEventListener("problem", (event) => {
    if (!panel) {
      panel = document.createElement("pre");
      panel.className = "jizhun-problem";
      panel.tabIndex = 0;
      panel.setAttribute("role", "alert");
      // Most pages never need the style, and none is to wait for it.
      document.body.append(style, panel);
    }
    panel.textContent = event.data;
  });
})();
