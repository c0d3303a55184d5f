// @ts-check
// In pages of the preview only: loads a page again when the site was made again, and shows over it what keeps the site from being made.
(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const shown = new URL(script.src).searchParams.get("v");
  // Asked for again and again: a connection that stays open for each page is one of the six that browsers allow.
  const state = new URL("state.txt", script.src);
  const SOON = 300;
  const LATER = 1000;
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = new URL("reload.css", script.src).href;
  /** @type {HTMLElement | undefined} */
  let panel;
  let known = "";
  let timer = 0;
  let isAsking = false;

  function close() {
    panel?.remove();
    panel = undefined;
  }

  /** @param {string} problem */
  function show(problem) {
    close();
    panel = document.createElement("div");
    panel.className = "jizhun-problem";
    panel.setAttribute("role", "alert");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "✕ 關閉 Close";
    button.addEventListener("click", close);
    const text = document.createElement("pre");
    text.tabIndex = 0;
    text.textContent = problem;
    panel.append(button, text);
    // Most pages never need the style, and none is to wait for it.
    document.body.append(style, panel);
  }

  /** @param {string} answer */
  function follow(answer) {
    const [version, builds, ...problem] = answer.split("\n");
    if (version !== shown) {
      location.reload();
    }
    if (builds === known) {
      return;
    }
    known = builds;
    if (problem.join("").length > 0) {
      show(problem.join("\n"));
    } else {
      close();
    }
  }

  async function ask() {
    clearTimeout(timer);
    if (isAsking) {
      return;
    }
    isAsking = true;
    let next = document.hidden ? LATER : SOON;
    try {
      const response = await fetch(state, { cache: "no-store" });
      follow(await response.text());
    } catch {
      // The preview was stopped; it may be started again.
      next = LATER;
    }
    isAsking = false;
    timer = setTimeout(ask, next);
  }

  document.addEventListener("visibilitychange", ask);
  // A page that comes back from the browser's memory may be an old one.
  addEventListener("pageshow", ask);
  ask();
})();
