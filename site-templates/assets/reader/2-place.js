// @ts-check
"use strict";
// Keeps the reader's place: the tree stays open and scrolled as it was, duties in it open where they stand, "on this page" follows,
// headings give their link, and the arrow keys lead on. Without this file the tree opens the duty where the reader is.
(() => {
  const tree = document.getElementById("tree");
  const contents = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".contents a"));

  for (const [key, rel] of [["ArrowLeft", "prev"], ["ArrowRight", "next"]]) {
    const step = /** @type {HTMLAnchorElement | null} */ (document.querySelector(".steps a[rel=" + rel + "]"));
    if (step) {
      // What can be scrolled sideways keeps its arrow keys.
      jizhunKeys[key] = (event) => {
        const sideways = document.documentElement.scrollWidth > document.documentElement.clientWidth;
        if (event.shiftKey || sideways || /** @type {Element} */ (event.target).closest("[tabindex='0']")) {
          return false;
        }
        location.href = step.href;
        return true;
      };
    }
  }

  // "On this page": the section that is being read, which is the last one that began above the middle of the window.
  const sections = [...contents].map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  if (contents.length > 1) {
    const follow = () => {
      const line = window.innerHeight / 2;
      const end = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
      const begun = sections.filter((section) => section && section.getBoundingClientRect().top < line);
      const at = end ? sections.length - 1 : Math.max(0, begun.length - 1);
      contents.forEach((link, index) =>
        index === at ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current"),
      );
    };
    let waits = false;
    addEventListener(
      "scroll",
      () => {
        if (!waits) {
          waits = true;
          requestAnimationFrame(() => {
            waits = false;
            follow();
          });
        }
      },
      { passive: true },
    );
    // Where nobody scrolled yet, nothing need be measured before the first picture.
    contents[0].setAttribute("aria-current", "true");
  }

  document.querySelectorAll("main section[id] > h2").forEach((heading) => {
    const button = document.createElement("button");
    button.className = "anchor";
    button.type = "button";
    button.textContent = "#";
    button.dataset.copyLink = "#" + heading.parentElement?.id;
    button.setAttribute("aria-label", document.body.dataset.copyLinkWord + " " + (heading.firstChild?.textContent || "").trim());
    heading.after(button);
  });

  if (!tree) {
    return;
  }
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && location.hash === "#tree") {
      location.hash = "#main";
    }
  });

  /** Code and name of each task of a duty. @typedef {[code: string, name: string][]} Tasks */
  /** What was open: `here` is open because the reader is or was there, the others because somebody opened them. @typedef {{here: string, open: Record<string, Tasks>, top: number}} Memory */
  const standard = tree.dataset.standard || "";
  const key = jizhunStorage.key("tree:" + standard);

  /** @param {unknown} value @returns {value is Tasks} */
  const isTasks = (value) =>
    Array.isArray(value) && value.every((task) => Array.isArray(task) && /^[\w.-]+$/.test(task[0]) && typeof task[1] === "string");

  /** Pages on a disk share nothing in Firefox; then, and where something else is stored, each page opens its own duty. @returns {Memory} */
  const recall = () => {
    try {
      const { here, open, top } = JSON.parse(sessionStorage.getItem(key) || "");
      return {
        here: String(here),
        open: Object.fromEntries(Object.entries(open).filter((/** @type {[string, unknown]} */ [, tasks]) => isTasks(tasks))),
        top: Number(top) || 0,
      };
    } catch {
      return { here: "", open: {}, top: 0 };
    }
  };
  const memory = recall();
  const remember = () => {
    try {
      sessionStorage.setItem(key, JSON.stringify({ ...memory, top: tree.scrollTop }));
    } catch {
      // Then the next page begins afresh.
    }
  };

  const folder = /** @type {HTMLAnchorElement} */ (tree.querySelector(".label a")).href.replace(/[^/]*$/, "");
  const duties = [...tree.querySelectorAll("ol[data-duties] > li")].map((item) => ({
    item,
    code: item.querySelector(".chip")?.textContent || "",
    button: document.createElement("button"),
  }));

  /** @param {Element} item @param {Tasks} tasks */
  const grow = (item, tasks) => {
    const list = document.createElement("ol");
    for (const [code, name] of tasks) {
      const number = document.createElement("span");
      number.className = "num";
      number.textContent = code;
      const link = document.createElement("a");
      link.href = folder + code + ".html";
      const words = document.createElement("span");
      words.lang = "zh-Hant-TW";
      words.textContent = name;
      link.append(number, " ", words);
      const entry = document.createElement("li");
      entry.append(link);
      list.append(entry);
    }
    item.append(list);
  };

  /** @param {Element} item @returns {Tasks} */
  const read = (item) =>
    [...item.querySelectorAll(":scope ol a")].map((link) => {
      const [code, ...name] = (link.textContent || "").trim().split(" ");
      return [code, name.join(" ")];
    });

  const open = duties.find(({ item }) => item.querySelector("ol"));
  if (open) {
    if (memory.here !== open.code) {
      delete memory.open[memory.here];
      memory.here = open.code;
    }
    memory.open[open.code] = read(open.item);
  }
  for (const { item, code, button } of duties) {
    const tasks = memory.open[code];
    if (tasks && !item.querySelector("ol")) {
      grow(item, tasks);
    }
    button.type = "button";
    button.className = "twig";
    button.setAttribute("aria-label", (tree.dataset.tasks || "").replace("{0}", code));
    button.setAttribute("aria-expanded", String(Boolean(tasks)));
    button.addEventListener("click", async () => {
      const list = item.querySelector("ol");
      if (list) {
        list.remove();
        delete memory.open[code];
      } else {
        const entries = await jizhunEntries(standard).catch(() => null);
        if (!entries || item.querySelector("ol")) {
          return;
        }
        const found = entries[code][2].split(" ").filter(Boolean);
        memory.open[code] = found.map((task) => [task, entries[task][1]]);
        memory.here = memory.here === code ? "" : memory.here;
        grow(item, memory.open[code]);
      }
      button.setAttribute("aria-expanded", String(!list));
      remember();
    });
    item.querySelector("a")?.after(button);
  }

  // With the first picture, when all is laid out anyway.
  requestAnimationFrame(() => {
    tree.scrollTop = memory.top || 0;
    const current = tree.querySelector("[aria-current]");
    if (current) {
      const inside = current.getBoundingClientRect();
      const frame = tree.getBoundingClientRect();
      if (inside.top < frame.top || inside.bottom > frame.bottom) {
        tree.scrollTop += inside.top - frame.top - tree.clientHeight / 2;
      }
    }
  });
  addEventListener("pagehide", remember);
})();
