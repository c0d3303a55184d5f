// @ts-check
"use strict";
// The second step: a table of the standard's codes under their tasks, and of the course's units. A press marks; arrows move.
const JizhunTable = (() => {
  const { button, change, chip, course, fill, make, say, standard } = JizhunDesk;
  const { KINDS, codesOf, coverage, leaveOut, mark, ownCodes, settled, takeIn } = JizhunCourse;
  const place = /** @type {HTMLElement} */ (document.querySelector("#map"));
  const narrow = matchMedia("(max-width: 800px)");
  /** The duties whose rows are shown. */
  const opened = new Set(standard.duties.slice(0, 1).map((duty) => duty.code));
  /** @type {Set<string>} the tasks and codes for whose reason is asked */
  const asked = new Set();
  let filter = "";
  let onlyOpen = false;
  let chosen = 0;
  let wide = true;
  /** The one cell that Tab reaches. */
  let cursor = "";

  const grid = make("table", { role: "grid", class: "marks", "aria-label": say("coverage.step.map") });

  /** The units whose columns are shown. */
  const shown = () => {
    const places = course().units.map((_, at) => at);
    chosen = Math.max(0, Math.min(chosen, places.length - 1));
    return wide && !narrow.matches ? places : places.slice(chosen, chosen + 1);
  };

  /** @param {Record<string, CourseTally>} of */
  const tallyText = (of) =>
    KINDS.filter((kind) => of[kind].all).map((kind) => say("coverage.tally", say("kind." + kind), settled(of[kind]), of[kind].all)).join("・");

  /** @param {number} at @param {CourseMark} kind @param {string[]} codes @param {string} row what the row is, for its name */
  const toggle = (at, kind, codes, row) => {
    const marked = codes.filter((code) => course().units[at][kind].includes(code)).length;
    const state = marked === 0 ? "false" : marked === codes.length ? "true" : "mixed";
    return button(row + " " + at + kind, say("coverage.sign." + kind), () => change(mark(standard, course(), at, kind, codes, state !== "true")), {
      class: kind, "aria-pressed": state, "data-col": at * 3 + ["taught", "assessed", "outputs"].indexOf(kind) + 1,
      "aria-label": say("coverage.mark", row, JizhunUnits.title(at), say("coverage." + kind)),
    });
  };

  /** Asks for a reason; what is left out needs one. @param {string} row @param {string[]} codes @param {number} span */
  const reason = (row, codes, span) => {
    const fate = course().leftOut.find((each) => each.code === codes[0]);
    const field = /** @type {HTMLInputElement} */ (
      make("input", { type: "text", "data-focus": row + " reason", "data-col": 1, maxlength: 2000, autocomplete: "off", "aria-label": say("coverage.reason-of", row), placeholder: say("coverage.reason.hint"), "aria-invalid": !fate?.reason.trim() })
    );
    field.value = fate?.reason || "";
    const keep = () => {
      const given = JizhunCourse.clean(field.value);
      if (given.trim() && given !== fate?.reason) {
        asked.delete(row);
        change(leaveOut(standard, course(), codes, given));
      }
    };
    field.addEventListener("change", keep);
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.isComposing) {
        keep();
      } else if (event.key === "Escape") {
        asked.delete(row);
        show();
      }
    });
    return make("td", { colspan: span, class: "reason" }, make("span", {}, say("coverage.leftOut")), " ", field);
  };

  /** The last cell of a row: what became of it, and the way to leave it out. @param {string} row @param {string[]} codes @param {boolean} isLeftOut @param {(Node | string)[]} told */
  const last = (row, codes, isLeftOut, ...told) => {
    const away = isLeftOut || asked.has(row);
    const press = () => {
      if (away) {
        asked.delete(row);
        isLeftOut ? change(takeIn(course(), codes)) : show();
      } else {
        asked.add(row);
        show();
        /** @type {HTMLElement | null} */ (grid.querySelector('[data-focus="' + row + ' reason"]'))?.focus();
      }
    };
    return make("td", { class: "fate" }, ...told, " ", button(row + " leave", say(away ? "coverage.take-in" : "coverage.leave-out"), press, {
      class: "leave", "data-col": 9999, "aria-label": say(away ? "coverage.take-in" : "coverage.leave-out") + " " + row,
    }));
  };

  /** @param {CourseTask} task @param {string} code @param {ReturnType<typeof coverage>} numbers */
  const codeRow = (task, code, numbers) => {
    const { kind, line } = standard.statements[code];
    const row = code + "@" + task.code;
    const units = shown();
    const link = chip(code);
    link.dataset.focus = row + " link";
    link.dataset.col = "0";
    const others = JizhunCourse.tasksOf(standard).filter((other) => other !== task && codesOf(other).includes(code)).length;
    const head = make("th", { scope: "row" }, link, " ", make("span", { lang: "zh-Hant-TW" }, line.slice(code.length + 1)), ...(others ? [" ", make("small", {}, say("coverage.others", others))] : []));
    if (kind === "output") {
      return make("tr", { "data-row": code }, head, ...units.map((at) => make("td", {}, toggle(at, "outputs", [code], row))), make("td", { class: "fate" }, make("small", {}, say("coverage.evidence-only"))));
    }
    const { outcome } = numbers.fates[code];
    const isLeftOut = outcome === "leftOut" || outcome === "unexplained" || outcome === "contradictory";
    const cells = isLeftOut || asked.has(row) ? [reason(row, [code], units.length)] : units.map((at) => make("td", {}, toggle(at, "taught", [code], row), toggle(at, "assessed", [code], row)));
    return make("tr", { "data-row": code, class: "is-" + outcome }, head, ...cells, last(row, [code], isLeftOut, make("span", { class: "outcome" }, say("coverage.outcome." + outcome))));
  };

  /** @param {CourseTask} task @param {string[]} codes @param {ReturnType<typeof coverage>} numbers */
  const taskRows = (task, codes, numbers) => {
    const all = codesOf(task);
    const own = ownCodes(standard, task);
    const isLeftOut = own.length > 0 && own.every((code) => course().leftOut.some((each) => each.code === code));
    const row = task.code;
    const units = shown();
    const link = chip(task.code);
    link.dataset.focus = row + " link";
    link.dataset.col = "0";
    const cells = asked.has(row) ? [reason(row, own, units.length)] : units.map((at) => make("td", {}, toggle(at, "taught", all, row), toggle(at, "assessed", all, row)));
    return [
      make("tr", { class: "of-task", "data-row": task.code },
        make("th", { scope: "row" }, link, " ", make("b", { lang: "zh-Hant-TW" }, standard.statements[task.code].text), " ", make("small", {}, (task.level ? say("coverage.unit.level-of", task.level) + "・" : "") + tallyText(numbers.of[task.code]))),
        ...cells, own.length ? last(row, own, isLeftOut) : make("td", {})),
      ...codes.map((code) => codeRow(task, code, numbers)),
    ];
  };

  /** @param {string} code */
  const fits = (code) => !filter || (code + " " + standard.statements[code].text).toLowerCase().includes(filter);

  /** @param {CourseDuty} duty @param {ReturnType<typeof coverage>} numbers */
  const dutyRows = (duty, numbers) => {
    const wanted = duty.tasks.map((task) => ({
      task,
      codes: [...task.outputs, ...codesOf(task)].filter((code) => fits(code) && (!onlyOpen || numbers.fates[code]?.outcome === "open")),
    }));
    const searched = filter !== "" || onlyOpen;
    const found = wanted.filter(({ task, codes }) => codes.length || (!searched && task));
    if (searched && !found.length) {
      return [];
    }
    const isOpen = searched || opened.has(duty.code);
    const fold = button(duty.code + " fold", "", () => {
      opened.has(duty.code) ? opened.delete(duty.code) : opened.add(duty.code);
      show();
    }, { "aria-expanded": isOpen, "data-col": 0 });
    fold.append(make("span", { class: "chip duty" }, duty.code), " ", make("span", { lang: "zh-Hant-TW" }, standard.statements[duty.code].text));
    const head = make("tr", { class: "of-duty" }, make("th", { scope: "rowgroup", colspan: shown().length + 2 }, fold, " ", make("small", {}, tallyText(numbers.of[duty.code]))));
    return [make("tbody", {}, head, ...(isOpen ? found.flatMap(({ task, codes }) => taskRows(task, codes, numbers)) : []))];
  };

  /** @returns {HTMLElement[]} */
  const cells = () => JizhunDesk.all(grid, "[data-col]");

  /** One cell of the table is reached by Tab: the one that was reached last. */
  const rove = () => {
    const all = cells();
    const current = all.find((cell) => cell.dataset.focus === cursor) || all[0];
    all.forEach((cell) => (cell.tabIndex = cell === current ? 0 : -1));
  };

  grid.addEventListener("focusin", (event) => {
    const cell = /** @type {HTMLElement} */ (event.target);
    if (cell.dataset.col) {
      cursor = cell.dataset.focus || "";
      rove();
    }
  });

  grid.addEventListener("keydown", (event) => {
    const from = /** @type {HTMLElement} */ (event.target);
    const inText = from instanceof HTMLInputElement;
    if (!from.dataset.col || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) {
      return;
    }
    const row = /** @type {HTMLTableRowElement} */ (from.closest("tr"));
    const inRow = (/** @type {Element} */ tr) => JizhunDesk.all(tr, "[data-col]");
    const near = (/** @type {number} */ way) => {
      const rows = [...grid.querySelectorAll("tbody tr")];
      const next = rows[rows.indexOf(row) + way];
      const column = Number(from.dataset.col);
      return next && inRow(next).sort((one, other) => Math.abs(Number(one.dataset.col) - column) - Math.abs(Number(other.dataset.col) - column))[0];
    };
    const beside = (/** @type {number} */ way) => inRow(row)[inRow(row).indexOf(from) + way];
    /** @type {Record<string, () => HTMLElement | undefined>} */
    const moves = {
      ArrowDown: () => near(1),
      ArrowUp: () => near(-1),
      ...(inText ? {} : { ArrowRight: () => beside(1), ArrowLeft: () => beside(-1), Home: () => inRow(row)[0], End: () => inRow(row).slice(-1)[0] }),
    };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      const to = move();
      to?.focus();
      to?.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  });

  const draw = () => {
    const numbers = coverage(standard, course());
    const units = shown();
    const bodies = standard.duties.flatMap((duty) => dutyRows(duty, numbers));
    fill(
      grid,
      make("thead", {}, make("tr", {},
        make("th", { scope: "col" }, say("coverage.codes")),
        ...units.map((at) => make("th", { scope: "col", class: "of-unit" }, make("b", {}, say("coverage.unit", at + 1)), " ", JizhunUnits.title(at))),
        make("th", { scope: "col", class: "fate" }, say("coverage.fate")))),
      ...bodies,
    );
    nothing.hidden = bodies.length > 0;
    rove();
  };

  const nothing = make("p", { class: "none", hidden: true }, say("coverage.filter.nothing"));

  const tools = () => {
    const { units } = course();
    const search = /** @type {HTMLInputElement} */ (make("input", { type: "search", "data-focus": "filter", autocomplete: "off", placeholder: say("coverage.filter.hint") }));
    search.value = filter;
    search.addEventListener("input", () => {
      filter = search.value.normalize("NFKC").trim().toLowerCase();
      draw();
    });
    const only = /** @type {HTMLInputElement} */ (make("input", { type: "checkbox", "data-focus": "only", checked: onlyOpen }));
    only.addEventListener("change", () => {
      onlyOpen = only.checked;
      draw();
    });
    const unit = /** @type {HTMLSelectElement} */ (make("select", { "data-focus": "unit" },
      ...(narrow.matches ? [] : [make("option", { value: "" }, say("coverage.all-units"))]),
      ...units.map((_, at) => make("option", { value: at, selected: (!wide || narrow.matches) && at === chosen }, say("coverage.unit", at + 1) + " " + JizhunUnits.title(at)))));
    unit.addEventListener("change", () => {
      wide = unit.value === "";
      chosen = Number(unit.value);
      draw();
    });
    return make("div", { class: "desk-tools" },
      make("label", {}, say("coverage.filter") + " ", search), make("label", {}, say("coverage.show-units") + " ", unit), make("label", { class: "tick" }, only, " " + say("coverage.only-open")));
  };

  const frame = make("div", { class: "marks-frame", role: "region", tabindex: 0, "aria-label": say("coverage.codes") }, grid);
  const legend = make("p", { class: "hint" }, say("coverage.map.how"));

  const show = () => {
    if (course().units.length) {
      const top = frame.scrollTop;
      const left = frame.scrollLeft;
      draw();
      fill(place, make("h2", { class: "hide" }, say("coverage.step.map")), legend, tools(), JizhunPaste.show(), frame, nothing);
      frame.scrollTop = top;
      frame.scrollLeft = left;
    } else {
      fill(place, make("h2", {}, say("coverage.step.map")), make("p", { class: "none" }, say("coverage.map.none")), make("p", {}, make("a", { class: "go main", href: "#units" }, say("coverage.step.units"))));
    }
  };

  /** Shows the row of a code and puts the focus on its first mark. @param {string} code */
  const jump = (code) => {
    const duty = standard.duties.find((each) => each.code === code || each.tasks.some((task) => task.code === code || codesOf(task).includes(code)));
    filter = "";
    onlyOpen = false;
    opened.add(duty ? duty.code : "");
    JizhunDesk.go("map", () => {
      show();
      const row = grid.querySelector('[data-row="' + code + '"]');
      row?.scrollIntoView({ block: "center" });
      /** @type {HTMLElement | null} */ (row?.querySelector("button[data-col], input") || place.querySelector("a"))?.focus({ preventScroll: true });
    });
  };

  narrow.addEventListener("change", () => show());
  return { jump, show };
})();
