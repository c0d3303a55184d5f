// @ts-check
"use strict";
// The address of a standard without its edition, with a code behind it, leads straight to the code's page; without this script it
// leads to the code's line.
(() => {
  const follow = () => {
    let code = location.hash.slice(1);
    try {
      code = decodeURIComponent(code);
    } catch {
      // Then it is taken as it stands.
    }
    const line = document.getElementById(code) || document.getElementById(code.toUpperCase());
    const link = line?.matches("[data-leads]") ? line.querySelector("a") : null;
    if (link) {
      location.replace(link.href);
    }
  };
  addEventListener("hashchange", follow);
  follow();
})();
