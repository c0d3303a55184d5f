// @ts-check
"use strict";
// The second step: a table of the standard's codes under their tasks, and of the course's units. A press marks; arrows move.
const JizhunTable = (() => {
  const { all, get, make } = jizhunWorkbench;
  const { button, change, chip, course, fill, focus, official, say, scoped, standard } = JizhunDesk;
  const { KINDS, allOf, codesOf, coverage, leaveOut, mark, ownCodes, settled, takeIn } = JizhunCourse;
  const [grid, sought, onlyOpen, choice] = ["marks", "filter", "only-open", "shown-units"].map(get);
  const narrow = matchMedia("(max-width: 800px)");
  /** The duties whose rows are shown. @type {Set<string>} */
  const opened = new Set();
  /** The scope that was shown last. */
  let lastScope = "none";
  /** @type {Set<string>} the tasks and codes for whose reason is asked */
  const asked = new Set();
  /** The unit that is shown where not all are. */
  let chosen = 0;
  let wide = true;
  /** The one cell that Tab reaches. */
  let cursor = "";

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

  /** Asks for a reason; what is left out needs one. @param {string} row @param {string[]} codes */
  const reason = (row, codes) => {
    const fate = course().leftOut.find((each) => each.code === codes[0]);
    const field = make("input", { type: "text", value: fate?.reason, "data-focus": row + " reason", "data-col": 1, maxlength: 2000, autocomplete: "off", "aria-label": say("coverage.reason-of", row), placeholder: say("coverage.reason.hint"), "aria-invalid": !fate?.reason.trim() });
    const keep = () => {
      const given = JizhunCourse.clean(field.value);
      if (given.trim() && given !== fate?.reason) {
        asked.delete(row);
        change(leaveOut(standard, course(), codes, given));
      }
    };
    field.addEventListener("change", keep);
    field.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      if (event.key === "Enter" && !event.isComposing) {
        keep();
      } else if (event.key === "Escape") {
        asked.delete(row);
        show();
      }
    });
    return make("td", { colspan: shown().length, class: "reason" }, make("span", {}, say("coverage.leftOut")), " ", field);
  };

  /** The last cell of a row: what became of it, and the way to leave it out. @param {string} row @param {string[]} codes @param {boolean} isLeftOut @param {Node} [told] */
  const last = (row, codes, isLeftOut, told) => {
    const away = isLeftOut || asked.has(row);
    const press = () => {
      if (!away) {
        asked.add(row);
        show();
        focus([row + " reason"]);
        return;
      }
      asked.delete(row);
      isLeftOut ? change(takeIn(course(), codes)) : show();
    };
    const words = say(away ? "coverage.take-in" : "coverage.leave-out");
    return make("td", { class: "fate" }, told, " ", button(row + " leave", words, press, { class: "leave", "data-col": 9999, "aria-label": words + " " + row }));
  };

  /** A row's marks: a cell for each unit. @param {string} row @param {string[]} codes @param {CourseMark[]} kinds */
  const marks = (row, codes, kinds = ["taught", "assessed"]) => shown().map((at) => make("td", {}, kinds.map((kind) => toggle(at, kind, codes, row))));

  /** What a row begins with. @param {string} code @param {string} row @param {any[]} words */
  const head = (code, row, ...words) => make("th", { scope: "row" }, chip(code, { "data-focus": row + " link", "data-col": 0 }), " ", words);

  /** @param {CourseTask} task @param {string} code @param {ReturnType<typeof coverage>} numbers */
  const codeRow = (task, code, numbers) => {
    const { kind, line } = standard.statements[code];
    const row = code + "@" + task.code;
    const others = JizhunCourse.tasksOf(scoped()).filter((other) => other !== task && codesOf(other).includes(code)).length;
    const first = head(code, row, official(line.slice(code.length + 1)), others > 0 && [" ", make("small", {}, say("coverage.others", others))]);
    if (kind === "output") {
      return make("tr", { "data-row": code }, first, marks(row, [code], ["outputs"]), make("td", { class: "fate" }, make("small", {}, say("coverage.evidence-only"))));
    }
    const { outcome } = numbers.fates[code];
    const isLeftOut = outcome === "leftOut" || outcome === "unexplained" || outcome === "contradictory";
    const told = numbers.within.has(code) ? outcome : "outside";
    return make("tr", { "data-row": code, class: "is-" + told }, first, isLeftOut || asked.has(row) ? reason(row, [code]) : marks(row, [code]),
      last(row, [code], isLeftOut, make("span", { class: "outcome" }, say("coverage.outcome." + told))));
  };

  /** @param {CourseTask} task @param {string[]} codes @param {ReturnType<typeof coverage>} numbers */
  const taskRows = (task, codes, numbers) => {
    const own = ownCodes(scoped(), task);
    const isLeftOut = own.length > 0 && own.every((code) => course().leftOut.some((each) => each.code === code));
    const row = task.code;
    const facts = (task.level ? say("coverage.unit.level-of", task.level) + "・" : "") + tallyText(numbers.of[row]);
    return [
      make("tr", { class: "of-task", "data-row": row }, head(row, row, official(standard.statements[row].text, "b"), " ", make("small", {}, facts)),
        asked.has(row) ? reason(row, own) : marks(row, codesOf(task)), own.length ? last(row, own, isLeftOut) : make("td")),
      codes.map((code) => codeRow(task, code, numbers)),
    ];
  };

  /** @param {CourseDuty} duty @param {ReturnType<typeof JizhunCourse.filter>} find @param {ReturnType<typeof coverage>} numbers */
  const dutyRows = (duty, find, numbers) => {
    const isSearched = sought.value.trim() !== "" || onlyOpen.checked;
    const fits = (/** @type {string} */ code) => !onlyOpen.checked || numbers.lists.open.includes(code);
    const found = find(duty).map(({ task, codes }) => ({ task, codes: codes.filter(fits) })).filter(({ codes }) => codes.length || !isSearched);
    if (isSearched && !found.length) {
      return [];
    }
    const isOpen = isSearched || opened.has(duty.code);
    const press = () => {
      opened.delete(duty.code) || opened.add(duty.code);
      show();
    };
    const words = [make("span", { class: "chip duty" }, duty.code), " ", official(standard.statements[duty.code].text)];
    const fold = button(duty.code + " fold", words, press, { "aria-expanded": isOpen, "data-col": 0 });
    const facts = scoped().duties.includes(duty) ? tallyText(numbers.of[duty.code]) : say("coverage.outcome.outside");
    return [
      make("tbody", {},
        make("tr", { class: "of-duty" }, make("th", { scope: "rowgroup", colspan: shown().length + 2 }, fold, " ", make("small", {}, facts))),
        isOpen && found.map(({ task, codes }) => taskRows(task, codes, numbers))),
    ];
  };

  /** What the arrows reach. @param {Element} within @returns {HTMLElement[]} */
  const cells = (within) => all(within, "[data-col]");

  /** One cell of the table is reached by Tab: the one that was reached last. */
  const rove = () => {
    const current = cells(grid).find((cell) => cell.dataset.focus === cursor) || cells(grid)[0];
    cells(grid).forEach((cell) => (cell.tabIndex = cell === current ? 0 : -1));
  };

  grid.addEventListener("focusin", (/** @type {any} */ { target: { dataset } }) => {
    if (dataset.col) {
      cursor = dataset.focus;
      rove();
    }
  });

  grid.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    const from = /** @type {HTMLElement} */ (event.target);
    if (!from.dataset.col || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) {
      return;
    }
    const row = /** @type {HTMLTableRowElement} */ (from.closest("tr"));
    const inRow = cells(row);
    const near = (/** @type {number} */ way) => {
      const rows = all(grid, "tbody tr");
      const next = rows[rows.indexOf(row) + way];
      const distance = (/** @type {HTMLElement} */ cell) => Math.abs(Number(cell.dataset.col) - Number(from.dataset.col));
      return next && cells(next).sort((one, other) => distance(one) - distance(other))[0];
    };
    const at = inRow.indexOf(from);
    /** @type {Record<string, () => HTMLElement | undefined>} */
    const moves = {
      ArrowDown: () => near(1),
      ArrowUp: () => near(-1),
      ...(from.matches("input") ? {} : { ArrowRight: () => inRow[at + 1], ArrowLeft: () => inRow[at - 1], Home: () => inRow[0], End: () => inRow[inRow.length - 1] }),
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
    const find = JizhunCourse.filter(standard, sought.value);
    const { duties } = scoped();
    const scope = String(course().scope);
    if (scope !== lastScope && !duties.some((duty) => opened.has(duty.code))) {
      opened.add(duties[0]?.code);
    }
    lastScope = scope;
    const outside = JizhunCourse.outside(standard, course());
    // Where units treat something outside the scope it can be seen, and taken away.
    const bodies = standard.duties.filter((duty) => duties.includes(duty) || duty.tasks.some((task) => allOf(task).some((code) => outside.includes(code))))
      .flatMap((duty) => dutyRows(duty, find, numbers));
    fill(
      grid,
      make("thead", {}, make("tr", {},
        make("th", { scope: "col" }, say("coverage.codes")),
        shown().map((at) => make("th", { scope: "col", class: "of-unit" }, make("b", {}, JizhunUnits.number(at)), " ", JizhunUnits.title(at))),
        make("th", { scope: "col", class: "fate" }, say("coverage.fate")))),
      bodies,
    );
    get("map-nothing").hidden = bodies.length > 0;
    rove();
  };
  [sought, onlyOpen].forEach((field) => field.addEventListener("input", draw));
  choice.addEventListener("input", () => {
    wide = choice.value === "";
    chosen = Number(choice.value);
    draw();
  });

  const show = () => {
    const has = course().units.length > 0;
    get("map-none").hidden = has;
    get("map-all").hidden = !has;
    if (has) {
      draw();
      JizhunUnits.choices(choice, !narrow.matches && make("option", { value: "" }, say("coverage.all-units")));
      choice.value = wide && !narrow.matches ? "" : chosen;
      JizhunPaste.show();
    }
  };

  /** Shows the row of a code and puts the focus on its first mark. @param {string} code */
  const jump = (code) => {
    const duty = [...scoped().duties, ...standard.duties].find((each) => each.code === code || each.tasks.some((task) => [task.code, ...allOf(task)].includes(code)));
    sought.value = "";
    onlyOpen.checked = false;
    opened.add(duty ? duty.code : "");
    JizhunDesk.go("map", () => {
      show();
      const row = grid.querySelector('[data-row="' + code + '"]');
      row?.scrollIntoView({ block: "center" });
      (row?.querySelector("button[data-col], input") || get("map").querySelector("a"))?.focus({ preventScroll: true });
    });
  };

  narrow.addEventListener("change", show);
  return { jump, show };
})();
