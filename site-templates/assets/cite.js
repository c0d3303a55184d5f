// @ts-check
"use strict";
// Puts into what quotes a page where and when it is read. Only a page that a server serves has such a place: one on a disk keeps its
// code, and what is of no use without an address stays hidden there. Loaded by site.js once the page stands, or before a copy.
(() => {
  if (!/^http/.test(location.protocol)) {
    return;
  }
  const today = new Date();
  // Swedes write dates as ISO 8601 does.
  const known = { address: jizhunAddress.address(), date: today.toLocaleDateString("sv"), day: today.toLocaleDateString("en", { dateStyle: "long" }) };
  document.querySelectorAll("[data-served]").forEach((/** @type {HTMLElement} */ place) => {
    const words = Object.entries(known).reduce((text, [name, value]) => text.replace("{" + name + "}", () => value), place.dataset.served || "");
    place instanceof HTMLButtonElement ? (place.dataset.copy = words) : (place.textContent = words);
    place.hidden = false;
  });
})();
