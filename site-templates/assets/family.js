// @ts-check
"use strict";
// The address of a standard without its edition, with a code after it, leads straight to the code's page; without this script it
// leads to the code's line.
(() => {
  const follow = () => {
    const wanted = jizhunAddress.folded(jizhunAddress.fragment());
    const lines = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-leads]"));
    const line = [...lines].find((each) => jizhunAddress.folded(each.id) === wanted);
    const link = line?.querySelector("a");
    if (link) {
      location.replace(link.href);
    }
  };
  addEventListener("hashchange", follow);
  follow();
})();
