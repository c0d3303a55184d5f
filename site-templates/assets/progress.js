// @ts-check
"use strict";
// Remembers on this device which tasks of a standard were read, and leads on to the next one. Loaded once a page stands that shows it.
(() => {
  const place = /** @type {HTMLElement} */ (document.querySelector(".progress"));
  const { standard, code, tasks = "", say = "", next = "", folder = "" } = place.dataset;
  const all = tasks.split(" ");
  const name = "read:" + standard;
  const read = new Set(jizhunStorage.stored(name, /^[\w. -]*$/).split(" ").filter((task) => all.includes(task)));
  if (code) {
    read.add(code);
    jizhunStorage.store(name, [...read].join(" "));
  }
  // A page that alone was read shows nothing: on a disk some browsers keep pages apart, and each would say so.
  if (read.size > (code ? 1 : 0)) {
    const left = all.find((task) => !read.has(task));
    const [said, link, done] = place.children;
    said.textContent = say.replace("{0}", String(read.size)).replace("{1}", String(all.length));
    if (left) {
      link.textContent = next.replace("{0}", left);
      link.setAttribute("href", folder + left + ".html");
    }
    /** @type {HTMLElement} */ (left ? link : done).hidden = false;
  }
})();
