// @ts-check
"use strict";
// Choosing a part of the picture lights up what it touches. The links work without this file.
(() => {
  const picture = document.getElementById("overview");
  if (!picture) {
    return;
  }
  // A narrow window begins with the duties in the middle, where all lines lead.
  const frame = /** @type {HTMLElement} */ (picture.parentElement);
  frame.scrollLeft = (frame.scrollWidth - frame.clientWidth) / 2;

  const nodes = /** @type {NodeListOf<SVGAElement>} */ (picture.querySelectorAll(".node"));
  const lines = /** @type {NodeListOf<SVGPathElement>} */ (picture.querySelectorAll(".needs path"));

  /** @param {string} code of a duty, task, knowledge or skill; none puts the light out */
  const light = (code) => {
    const on = new Set(code ? [code] : []);
    lines.forEach((line) => {
      const task = line.dataset.task || "";
      const needs = line.dataset.needs || "";
      const touched = code !== "" && (task === code || needs === code || task.startsWith(code + "."));
      line.classList.toggle("on", touched);
      if (touched) {
        on.add(task).add(needs);
      }
    });
    nodes.forEach((node) => {
      const own = node.dataset.code || "";
      const inDuty = code !== "" && (own.startsWith(code + ".") || code.startsWith(own + "."));
      node.classList.toggle("on", on.has(own) || inDuty);
    });
    picture.classList.toggle("lit", code !== "");
  };

  nodes.forEach((node) => {
    const code = node.dataset.code || "";
    node.addEventListener("pointerenter", () => light(code));
    node.addEventListener("focus", () => light(code));
    node.addEventListener("pointerleave", () => light(""));
    node.addEventListener("blur", () => light(""));
  });
})();
