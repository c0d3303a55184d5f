// @ts-check
"use strict";
// What all parts of the page of a course share: the standard and the labels that the page brings, the course as it is now, every
// step back and forth, and how elements are made.
const JizhunDesk = (() => {
  const data = /** @type {HTMLTemplateElement} */ (document.querySelector("#coverage-data")).content;
  const about = /** @type {HTMLElement} */ (data.querySelector("b")).dataset;

  /** @param {ParentNode} within @param {string} selector @returns {HTMLElement[]} */
  const all = (within, selector) => [...within.querySelectorAll(selector)].map((each) => /** @type {HTMLElement} */ (each));
  /** @param {Node} node */
  const textOf = (node) => node.textContent || "";

  const say = jizhunWorkbench.word;
  const labels = Object.fromEntries(all(data, "q").map((label) => [label.dataset.key, textOf(label)]));
  Object.assign(globalThis, { jizhunWords: Object.assign(labels, /** @type {any} */ (globalThis).jizhunWords) });

  /** @returns {CourseStandard} */
  const readStandard = () => {
    /** @type {Record<string, CourseStatement>} */
    const statements = {};
    all(data, "i").forEach((each) => {
      const { code = "", kind = "", marks = "" } = each.dataset;
      statements[code] = { code, kind, text: textOf(each), line: code + " " + textOf(each) + marks };
    });
    /** @param {string} codes @param {string} kind */
    const ofKind = (codes, kind) => codes.split(" ").filter((code) => statements[code]?.kind === kind);
    const duties = all(data, "ol").map((duty) => ({
      code: duty.dataset.code || "",
      tasks: all(duty, "li").map((task) => ({
        code: task.dataset.code || "",
        level: Number(task.dataset.level),
        outputs: ofKind(task.dataset.codes || "", "output"),
        indicators: ofKind(task.dataset.codes || "", "indicator"),
        knowledge: ofKind(task.dataset.codes || "", "knowledge"),
        skills: ofKind(task.dataset.codes || "", "skill"),
      })),
    }));
    return { code: about.code || "", name: about.name || "", duties, statements };
  };
  const standard = readStandard();

  /** The columns of the official forms by the number of the table. @type {Record<string, {title: string, head: string[]}>} */
  const forms = {};
  all(data, "table").forEach(
    (table) => (forms[table.dataset.number || ""] = { title: textOf(/** @type {Node} */ (table.querySelector("caption"))), head: all(table, "th").map(textOf) }),
  );
  /** @param {string} name */
  const boxes = (name) => all(data, "ul[data-name=" + name + "] li").map(textOf);
  const named = data.querySelector("blockquote");
  const naming = {
    source: named?.dataset.source || "",
    rules: named
      ? all(named, "p").map((rule) => ({ rule: textOf(/** @type {Node} */ (rule.firstChild)), words: all(rule, "s").map(textOf), standardName: rule.dataset.name === "true" }))
      : [],
  };

  /** An element; attributes that are false or undefined are left out, but for those of ARIA, which say so. @param {string} name @param {Record<string, unknown>} attributes @param {(Node | string)[]} children */
  const make = (name, attributes, ...children) =>
    jizhunWorkbench.make(
      name,
      Object.fromEntries(
        Object.entries(attributes)
          .filter(([key, value]) => key.startsWith("aria-") || (value !== false && value !== undefined))
          .map(([key, value]) => [key, value === true && !key.startsWith("aria-") ? "" : String(value)]),
      ),
      ...children,
    );

  /** A button that keeps its focus when it is made anew. @param {string} focus @param {string} words @param {() => void} press @param {Record<string, unknown>} attributes */
  const button = (focus, words, press, attributes = {}) => {
    const made = make("button", { type: "button", "data-focus": focus, ...attributes }, words);
    made.addEventListener("click", press);
    return made;
  };

  /** @param {string} code */
  const chip = (code) => make("a", { class: "chip " + standard.statements[code].kind, href: code + ".html" }, code);

  /** Puts new elements into a place; what has the focus keeps it. @param {Element} place @param {(Node | string)[]} children */
  const fill = (place, ...children) => {
    const focused = document.activeElement instanceof HTMLElement && place.contains(document.activeElement) ? document.activeElement.dataset.focus : "";
    place.replaceChildren(...children);
    if (focused) {
      /** @type {HTMLElement | null} */ (place.querySelector('[data-focus="' + focused + '"]'))?.focus({ preventScroll: true });
    }
  };

  /** Goes to a step; what is done there must wait until it is shown. @param {string} name @param {() => void} then */
  const go = (name, then) => {
    if (location.hash === "#" + name) {
      then();
    } else {
      addEventListener("hashchange", then, { once: true });
      location.hash = name;
    }
  };

  const name = "course-coverage/" + standard.code;
  const MOST_STEPS = 300;
  let course = JizhunCourse.blank(standard.code);
  /** @type {Course[]} */
  let done = [];
  /** @type {Course[]} */
  let undone = [];
  let typedInto = "";
  /** @type {((typed: boolean) => void)[]} */
  const listeners = [];
  const empty = JizhunCourseFile.write(course);

  /** @param {boolean} typed whether a field holds the change already */
  const tell = (typed) => {
    const written = JizhunCourseFile.write(course);
    const isKept = jizhunWorkbench.keep(name, written === empty ? "" : written);
    /** @type {HTMLElement} */ (document.querySelector("#desk")).dataset.kept = String(isKept);
    listeners.forEach((listener) => listener(typed));
  };

  /** Changes the course; what is typed into one field is one step. @param {Course} next @param {string} field */
  const change = (next, field = "") => {
    if (JSON.stringify(next) === JSON.stringify(course)) {
      return;
    }
    if (!field || field !== typedInto) {
      done = [...done, course].slice(-MOST_STEPS);
    }
    typedInto = field;
    undone = [];
    course = next;
    tell(Boolean(field));
  };

  /** @param {boolean} back */
  const step = (back) => {
    const [from, to] = back ? [done, undone] : [undone, done];
    const next = from.pop();
    if (next) {
      to.push(course);
      course = next;
      typedInto = "";
      tell(false);
      jizhunWorkbench.say(say(back ? "coverage.undone" : "coverage.redone"));
    }
  };

  /** What was kept here before; what cannot be read is kept aside and told. */
  const restore = () => {
    const kept = jizhunWorkbench.kept(name);
    const read = kept ? JizhunCourseFile.read(kept) : null;
    if (read && "course" in read) {
      course = JizhunCourseFile.fit(standard, read.course).course;
    } else if (read) {
      jizhunWorkbench.keep(name + "/unread", kept);
    }
    return !read || "course" in read;
  };

  jizhunWorkbench.onKept(name, (kept) => {
    const read = JizhunCourseFile.read(kept || empty);
    if ("course" in read && kept !== JizhunCourseFile.write(course)) {
      done.push(course);
      course = JizhunCourseFile.fit(standard, read.course).course;
      listeners.forEach((listener) => listener(false));
    }
  });

  return {
    all, boxes, button, change, chip, fill, forms, go, make, naming, restore, say, standard, step,
    course: () => course,
    canStep: () => ({ back: done.length > 0, forth: undone.length > 0 }),
    onChange: (/** @type {(typed: boolean) => void} */ listener) => listeners.push(listener),
  };
})();
