// @ts-check
"use strict";
// The first step: the course and its units, as the official form asks for them.
const JizhunUnits = (() => {
  const { all, get, make } = jizhunWorkbench;
  const { change, course, fill, focus, naming, say, standard } = JizhunDesk;
  const place = get("units");
  const cards = get("unit-cards");
  /** The units whose fields are shown. @type {Set<number>} */
  let opened = new Set();

  /** @param {number} at */
  const title = (at) => course().units[at].name.trim() || say("coverage.unit.unnamed");
  /** @param {number} at */
  const number = (at) => say("coverage.unit", at + 1);
  /** @param {number} at */
  const named = (at) => number(at) + " " + title(at);

  const places = () => course().units.map((_, at) => at);

  /** A choice among the units. @param {HTMLSelectElement} field @param {unknown} first what stands before them */
  const choices = (field, first = "") => {
    const { value } = field;
    fill(field, first, places().map((at) => make("option", { value: at, selected: String(at) === value }, named(at))));
  };

  /** @param {CourseUnit} unit */
  const facts = ({ hours, level, taught, assessed }) =>
    [hours.trim() && say("coverage.unit.hours-of", hours.trim()), level && say("coverage.unit.level-of", level), say("coverage.unit.marks", taught.length, assessed.length)]
      .filter(Boolean)
      .join("・");

  /** @param {CourseUnit} unit @param {number} at */
  const card = (unit, at) => {
    const made = get("unit-card").content.firstElementChild.cloneNode(true);
    all(made, "[data-focus]").forEach((each) => (each.dataset.focus = at + each.dataset.focus));
    all(made, ".unit-acts button").forEach((button) => button.setAttribute("aria-label", button.getAttribute("aria-label") + " " + named(at)));
    const [fold, up, down] = all(made, "button");
    fold.firstChild.textContent = number(at);
    fold.setAttribute("aria-expanded", opened.has(at));
    up.disabled = at === 0;
    down.disabled = at === course().units.length - 1;
    if (opened.has(at)) {
      all(made, "[name]").forEach((field) => {
        const value = unit[/** @type {"taught" | "name"} */ (field.name)];
        if (field.type === "checkbox") {
          field.checked = value.includes(field.value);
        } else {
          field.value = value;
        }
      });
      all(made, ".ticks").forEach((ticks) => (ticks.lastElementChild.hidden = !ticks.querySelector(".tick:nth-last-child(2) :checked")));
    } else {
      made.lastElementChild.remove();
    }
    return made;
  };

  /** Whether duties are to be chosen, though none may be yet. */
  let choosing = false;

  const showScope = () => {
    const { scope } = course();
    all(place, "[name=basis]").forEach((radio) => (radio.checked = Boolean(radio.value) === choosing));
    all(place, "[name=scope]").forEach((box) => (box.checked = scope.includes(box.value)));
    get("scope-duties").hidden = !choosing;
    get("scope-told").textContent = JizhunDesk.scope() || say("coverage.scope.none");
  };

  /** @param {boolean} chosen @param {string[]} scope */
  const choose = (chosen, scope) => {
    change({ scope });
    choosing = chosen;
    showScope();
  };

  /** What follows from fields and stands beside them. */
  const told = () => {
    const found = JizhunCourse.naming(naming.rules, standard, course());
    fill(get("name-warnings"), found.map(({ rule, word }) => make("li", {}, make("b", {}, say("coverage.warning")), " ", say("coverage.naming", word, rule), " ", make("small", {}, say("coverage.naming.source", naming.source)))));
    course().units.forEach((unit, at) => {
      const [, name, small] = cards.children[at].querySelector(".unit-name").children;
      name.textContent = title(at);
      small.textContent = facts(unit);
    });
  };

  const show = () => {
    const { units } = course();
    if (units.length === 1 && !units[0].name) {
      opened.add(0);
    }
    all(place, ".course-fields input").forEach((field) => (field.value = course()[/** @type {"name"} */ (field.name)]));
    get("units-none").hidden = units.length > 0;
    get("units-next").hidden = !units.length;
    fill(cards, units.map(card));
    choosing = course().scope.length > 0;
    showScope();
    told();
  };

  /** The place of the unit on whose card an element stands; -1 where it stands on none. @param {any} element */
  const placeOf = (element) => [...cards.children].indexOf(element.closest(".unit-card"));

  place.addEventListener("input", (/** @type {any} */ { target: field }) => {
    const { name, type, value } = field;
    const at = placeOf(field);
    const text = JizhunCourse.clean(value);
    if (name === "basis") {
      choose(value !== "", []);
    } else if (name === "scope") {
      choose(true, all(place, "[name=scope]:checked").map((box) => box.value));
    } else if (at < 0) {
      change({ [name]: text }, name);
    } else if (type === "checkbox") {
      change(JizhunCourse.withUnit(course(), at, { [name]: all(field.closest("fieldset"), ":checked").map((box) => box.value) }));
    } else if (name === "level") {
      change(JizhunCourse.withUnit(course(), at, { level: Number(value) }));
    } else {
      change(JizhunCourse.withUnit(course(), at, { [name]: text }), at + name);
    }
  });

  /** Puts the units into another order or number; what is open stays open with its unit. @param {number[]} order the old places, -1 for a new unit */
  const arrange = (order) => {
    opened = new Set(order.flatMap((old, at) => (old < 0 || opened.has(old) ? [at] : [])));
    change({ units: order.map((old) => course().units[old] || JizhunCourse.blankUnit()) });
  };

  /** @param {number} at */
  const open = (at) => {
    opened.add(at);
    show();
    focus([at + "name"]);
  };

  /** @param {number} at @param {number} to */
  const swap = (at, to) => {
    const order = places();
    [order[at], order[to]] = [to, at];
    arrange(order);
    focus([to + (to < at ? "up" : "down"), to + "fold"]);
  };

  jizhunWorkbench.acting(place, {
    add: () => {
      arrange([...places(), -1]);
      focus([course().units.length - 1 + "name"]);
    },
    fold: (button) => {
      const at = placeOf(button);
      opened.delete(at) || opened.add(at);
      show();
    },
    up: (button) => swap(placeOf(button), placeOf(button) - 1),
    down: (button) => swap(placeOf(button), placeOf(button) + 1),
    copy: (button) => arrange(places().flatMap((at) => (at === placeOf(button) ? [at, at] : [at]))),
    remove: (button) => {
      const at = placeOf(button);
      const name = title(at);
      arrange(places().filter((each) => each !== at));
      jizhunWorkbench.say(say("coverage.unit.removed", name));
      focus([Math.min(at, course().units.length - 1) + "fold", "add"]);
    },
  });

  JizhunDesk.onChange((typed) => (typed ? told() : show()));

  return { choices, named, number, open, show, title };
})();
