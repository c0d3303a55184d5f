// @ts-check
"use strict";
// What all parts of the page of a course share: the standard that the page brings, the course as it is now, every step back and
// forth, and how elements are made.
const JizhunDesk = (() => {
  const { all, get, make, word: say } = jizhunWorkbench;
  const desk = get("desk");
  const data = get("coverage-data").content;

  /** @returns {CourseStandard} */
  const readStandard = () => {
    /** @type {Record<string, CourseStatement>} */
    const statements = {};
    all(data, "i").forEach(({ dataset: { code, kind, marks = "" }, textContent: text }) => (statements[code] = { code, kind, text, line: code + " " + text + marks }));
    const duties = all(data, "ol").map((duty) => ({
      code: duty.dataset.code,
      tasks: all(duty, "li").map(({ dataset: { code, level, codes } }) => {
        const ofKind = (/** @type {string} */ kind) => codes.split(" ").filter((/** @type {string} */ each) => statements[each]?.kind === kind);
        return { code, level: Number(level), outputs: ofKind("output"), indicators: ofKind("indicator"), knowledge: ofKind("knowledge"), skills: ofKind("skill") };
      }),
    }));
    const { code, name } = data.querySelector("b").dataset;
    return { code, name, duties, statements };
  };
  const standard = readStandard();

  const naming = {
    source: data.querySelector("blockquote")?.dataset.source || "",
    rules: all(data, "blockquote p").map((rule) => ({ rule: rule.firstChild.textContent, words: all(rule, "s").map((word) => word.textContent), standardName: rule.dataset.name === "true" })),
  };

  /** A button that keeps its focus when it is made again. @param {string} focus @param {unknown} words @param {() => void} press @param {Record<string, unknown>} attributes */
  const button = (focus, words, press, attributes = {}) => {
    const made = make("button", { type: "button", "data-focus": focus, ...attributes }, words);
    made.addEventListener("click", press);
    return made;
  };

  /** @param {string} code @param {Record<string, unknown>} attributes */
  const chip = (code, attributes = {}) => make("a", { class: "chip " + standard.statements[code].kind, href: code + ".html", ...attributes }, code);

  /** The words of the standard, which is Chinese whatever the page is. @param {string} words @param {string} name */
  const official = (words, name = "span") => make(name, { lang: "zh-Hant-TW" }, words);

  /** Puts the focus on the first of these that can have it. @param {string[]} names as in `data-focus` @param {FocusOptions} options */
  const focus = (names, options = {}) =>
    names.map((name) => desk.querySelector('[data-focus="' + name + '"]:not(:disabled)')).find(Boolean)?.focus(options);

  /** Puts new elements into a place; what has the focus keeps it. @param {HTMLElement} place @param {any[]} children as of `make` */
  const fill = (place, ...children) => {
    const focused = document.activeElement;
    const name = place.contains(focused) ? /** @type {HTMLElement} */ (focused).dataset.focus : "";
    place.replaceChildren(...children.flat(Infinity).filter(Boolean));
    if (name) {
      focus([name], { preventScroll: true });
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
    desk.dataset.kept = jizhunWorkbench.keep(name, written === empty ? "" : written);
    listeners.forEach((listener) => listener(typed));
  };

  /** Changes the course; what is typed into one field is one step. @param {Partial<Course>} changed @param {string} field */
  const change = (changed, field = "") => {
    const next = { ...course, ...changed };
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

  /** What was kept here before; what cannot be read is kept aside and reported. */
  const restore = () => {
    const kept = jizhunWorkbench.kept(name);
    const read = JizhunCourseFile.read(kept || empty);
    const isRead = "course" in read;
    if (isRead) {
      course = JizhunCourseFile.fit(standard, read.course).course;
    } else {
      jizhunWorkbench.keep(name + "/unread", kept);
    }
    return isRead;
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
    button, change, chip, desk, fill, focus, go, naming, official, restore, say, standard, step,
    course: () => course,
    scoped: () => JizhunCourse.scoped(standard, course),
    /** On which part of the standard the course rests; empty for the whole. */
    scope: () => (course.scope.length ? say("coverage.scope", course.scope.join("、"), JizhunCourse.items(JizhunCourse.scoped(standard, course)).length) : ""),
    canStep: () => ({ undo: done.length > 0, redo: undone.length > 0 }),
    onChange: (/** @type {(typed: boolean) => void} */ listener) => listeners.push(listener),
  };
})();
