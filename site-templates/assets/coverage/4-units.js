// @ts-check
"use strict";
// The first step: the course and its units, as the official form asks for them.
const JizhunUnits = (() => {
  const { boxes, button, change, course, fill, make, naming, say, standard } = JizhunDesk;
  const place = /** @type {HTMLElement} */ (document.querySelector("#units"));
  /** The units whose fields are shown. @type {Set<number>} */
  let opened = new Set();

  /** @param {string} focus @param {string} words @param {HTMLElement} field @param {string} hint */
  const labelled = (focus, words, field, hint = "") => {
    field.id = "field-" + focus;
    field.dataset.focus = focus;
    return make("div", { class: "field" }, make("label", { for: field.id }, words, ...(hint ? [" ", make("small", {}, hint)] : [])), field);
  };

  /** @param {string} focus @param {string} words @param {string} value @param {(value: string) => void} type @param {{lines?: number, lang?: string, hint?: string, mode?: string}} how */
  const text = (focus, words, value, type, { lines = 1, lang, hint, mode } = {}) => {
    const field = /** @type {HTMLInputElement | HTMLTextAreaElement} */ (
      make(lines > 1 ? "textarea" : "input", { rows: lines > 1 && lines, type: lines === 1 && "text", lang, inputmode: mode, autocomplete: "off", maxlength: 20000 })
    );
    field.value = value;
    field.addEventListener("input", () => type(JizhunCourse.clean(field.value)));
    return labelled(focus, words, field, hint);
  };

  /** @param {number} at @param {Partial<CourseUnit>} changed @param {string} field */
  const unit = (at, changed, field = "") => change(JizhunCourse.withUnit(course(), at, changed), field && at + field);

  /** @param {number} at @param {"assessments" | "tools"} list @param {"assessmentOther" | "toolOther"} other */
  const ticks = (at, list, other) => {
    const names = boxes(list);
    const last = names[names.length - 1];
    const given = course().units[at];
    return make(
      "fieldset", { class: "ticks" },
      make("legend", {}, say("coverage.unit." + list)),
      ...names.map((each) => {
        const box = /** @type {HTMLInputElement} */ (make("input", { type: "checkbox", "data-focus": at + list + each, checked: given[list].includes(each) }));
        box.addEventListener("change", () => unit(at, { [list]: names.filter((one) => (one === each ? box.checked : course().units[at][list].includes(one))) }));
        return make("label", { lang: "zh-Hant-TW" }, box, " " + each);
      }),
      ...(given[list].includes(last) ? [text(at + other, say("coverage.unit.other", last), given[other], (value) => unit(at, { [other]: value }, other))] : []),
    );
  };

  /** @param {number} at */
  const fields = (at) => {
    const given = course().units[at];
    const type = (/** @type {"name" | "nameEn" | "hours" | "objective" | "outline" | "evidence"} */ name) => (/** @type {string} */ value) => unit(at, { [name]: value }, name);
    const level = /** @type {HTMLSelectElement} */ (make("select", {}, make("option", { value: 0 }, "—"), ...[1, 2, 3, 4, 5, 6].map((each) => make("option", { value: each, selected: given.level === each }, String(each)))));
    level.addEventListener("change", () => unit(at, { level: Number(level.value) }));
    return make(
      "div", { class: "unit-fields" },
      text(at + "name", say("coverage.unit.name"), given.name, type("name")),
      text(at + "nameEn", say("coverage.unit.nameEn"), given.nameEn, type("nameEn"), { lang: "en", hint: say("coverage.unit.nameEn.hint") }),
      text(at + "hours", say("coverage.unit.hours"), given.hours, type("hours"), { mode: "decimal" }),
      labelled(at + "level", say("coverage.unit.level"), level),
      text(at + "objective", say("coverage.unit.objective"), given.objective, type("objective"), { lines: 3 }),
      text(at + "outline", say("coverage.unit.outline"), given.outline, type("outline"), { lines: 3 }),
      ticks(at, "assessments", "assessmentOther"),
      ticks(at, "tools", "toolOther"),
      text(at + "evidence", say("coverage.unit.evidence"), given.evidence, type("evidence"), { lines: 2, hint: say("coverage.unit.evidence.hint") }),
    );
  };

  /** Puts the units into another order or number; what is open stays open with its unit. @param {number[]} order the old places, -1 for a new unit */
  const arrange = (order) => {
    const { units } = course();
    const open = new Set(order.flatMap((old, at) => (old < 0 || opened.has(old) ? [at] : [])));
    opened = open;
    change({ ...course(), units: order.map((old) => (old < 0 ? JizhunCourse.blankUnit() : units[old])) });
  };

  const places = () => course().units.map((_, at) => at);

  const add = () => {
    arrange([...places(), -1]);
    document.getElementById("field-" + (course().units.length - 1) + "name")?.focus();
  };

  /** @param {number} at */
  const title = (at) => course().units[at].name.trim() || say("coverage.unit.unnamed");

  /** @param {number} at */
  const card = (at) => {
    const last = course().units.length - 1;
    const swap = (/** @type {number} */ to) => {
      const order = places();
      [order[at], order[to]] = [order[to], order[at]];
      arrange(order);
      /** @type {HTMLElement | null} */ (place.querySelector('[data-focus="' + to + (to < at ? "up" : "down") + '"]:not(:disabled)') || place.querySelector('[data-focus="' + to + 'fold"]'))?.focus();
    };
    const act = (/** @type {string} */ key, /** @type {string} */ sign, /** @type {() => void} */ press, disabled = false) =>
      button(at + key, sign, press, { disabled, "aria-label": say("coverage.unit." + key) + " " + say("coverage.unit", at + 1) + " " + title(at) });
    const head = button(at + "fold", "", () => {
      opened.has(at) ? opened.delete(at) : opened.add(at);
      show();
    }, { class: "unit-name", "aria-expanded": opened.has(at) });
    head.append(make("b", {}, say("coverage.unit", at + 1)), " ", make("span", { class: "unit-title", "data-unit": at }, title(at)), " ", make("small", { "data-facts": at }, facts(at)));
    return make(
      "li", { class: "unit-card" },
      make("h3", {}, head),
      make("div", { class: "unit-acts" },
        act("up", "↑", () => swap(at - 1), at === 0),
        act("down", "↓", () => swap(at + 1), at === last),
        act("copy", say("coverage.unit.copy"), () => {
          opened = new Set([...opened].map((each) => (each > at ? each + 1 : each)));
          const { units } = course();
          change({ ...course(), units: [...units.slice(0, at + 1), { ...units[at] }, ...units.slice(at + 1)] });
        }),
        act("remove", say("coverage.unit.remove"), () => {
          const name = title(at);
          arrange(places().filter((each) => each !== at));
          jizhunWorkbench.say(say("coverage.unit.removed", name));
          /** @type {HTMLElement | null} */ (place.querySelector('[data-focus="' + Math.min(at, last - 1) + 'fold"]') || place.querySelector('[data-focus="add"]'))?.focus();
        }),
      ),
      ...(opened.has(at) ? [fields(at)] : []),
    );
  };

  /** @param {number} at */
  const facts = (at) => {
    const { hours, level, taught, assessed } = course().units[at];
    return [
      hours.trim() && say("coverage.unit.hours-of", hours.trim()), level && say("coverage.unit.level-of", level),
      say("coverage.unit.marks", taught.length, assessed.length),
    ].filter(Boolean).join("・");
  };

  const warnings = make("ul", { class: "desk-warnings", id: "name-warnings" });
  const warn = () => {
    const found = JizhunCourse.naming(naming.rules, standard, course());
    warnings.replaceChildren(...found.map(({ rule, word }) => make("li", {}, make("b", {}, say("coverage.warning")), " " + say("coverage.naming", word, rule) + " ", make("small", {}, say("coverage.naming.source", naming.source)))));
  };

  /** @param {number} at */
  const open = (at) => {
    opened.add(at);
    show();
    document.getElementById("field-" + at + "name")?.focus();
  };

  const show = () => {
    const given = course();
    if (given.units.length === 1 && !given.units[0].name) {
      opened.add(0);
    }
    warn();
    fill(
      place,
      make("h2", {}, say("coverage.course")),
      make("div", { class: "course-fields" },
        text("course-name", say("coverage.course.name"), given.name, (value) => change({ ...course(), name: value }, "name")),
        text("course-nameEn", say("coverage.course.nameEn"), given.nameEn, (value) => change({ ...course(), nameEn: value }, "nameEn"), { lang: "en", hint: say("coverage.unit.nameEn.hint") }),
      ),
      warnings,
      make("h2", {}, say("coverage.units")),
      ...(given.units.length ? [make("ol", { class: "unit-cards" }, ...given.units.map((_, at) => card(at)))] : [make("p", { class: "none" }, say("coverage.units.none"))]),
      make("p", { class: "acts" }, button("add", say("coverage.unit.add"), add, { class: "main" }), ...(given.units.length ? [make("a", { class: "go", href: "#map" }, say("coverage.units.next"))] : [])),
    );
  };

  JizhunDesk.onChange((typed) => {
    if (!typed) {
      show();
      return;
    }
    warn();
    JizhunDesk.all(place, "[data-unit]").forEach((each) => (each.textContent = title(Number(each.dataset.unit))));
    JizhunDesk.all(place, "[data-facts]").forEach((each) => (each.textContent = facts(Number(each.dataset.facts))));
  });

  return { add, open, show, title };
})();
