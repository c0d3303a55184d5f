// @ts-check
"use strict";
// Narrows, sorts and follows the matrix. Without this file the whole table is there.
(() => {
  const table = /** @type {HTMLTableElement | null} */ (document.querySelector("table.matrix"));
  const tools = /** @type {HTMLFormElement | null} */ (document.querySelector("form.matrix-tools"));
  if (!table || !tools) {
    return;
  }
  const said = /** @type {HTMLElement} */ (tools.querySelector("output"));
  const heads = [...table.querySelectorAll("thead th[scope=colgroup]")];
  /** The duty of each task's column. */
  const dutyOf = heads.flatMap((head, duty) => Array(/** @type {HTMLTableCellElement} */ (head).colSpan).fill(duty));
  const bodies = [...table.tBodies];
  const sections = [...document.querySelectorAll(".by-need section")];
  const rows = bodies.map((body) => [...body.rows].slice(1));

  /** @param {HTMLTableRowElement} row */
  const marksOf = (row) => [...row.cells].slice(1, -1).map((cell) => cell.textContent === "●");

  /** @param {string} name */
  const chosen = (name) => /** @type {HTMLSelectElement} */ (tools.elements.namedItem(name)).value;

  const show = () => {
    const duty = chosen("duty");
    const kind = chosen("kind");
    const inDuty = dutyOf.map((own) => duty === "" || own === Number(duty));
    let shown = 0;
    for (const row of table.rows) {
      const cells = [...row.cells];
      // Rows of names, codes, marks and totals have a cell for each task between a first and a last one.
      if (cells.length === dutyOf.length + 2) {
        cells.slice(1, -1).forEach((cell, column) => (cell.hidden = !inDuty[column]));
      }
    }
    heads.forEach((head, own) => (/** @type {HTMLElement} */ (head).hidden = duty !== "" && own !== Number(duty)));
    [...table.querySelectorAll("colgroup")]
      .slice(1, -1)
      .forEach((group, own) => (/** @type {HTMLElement} */ (group).hidden = duty !== "" && own !== Number(duty)));
    bodies.forEach((body, section) => {
      const own = kind === "" || kind === sections[section]?.id;
      const items = [...(sections[section]?.querySelectorAll("li") || [])];
      body.hidden = !own;
      /** @type {HTMLElement} */ (sections[section]).hidden = !own;
      rows[section].forEach((row, index) => {
        row.hidden = duty !== "" && !marksOf(row).some((mark, column) => mark && inDuty[column]);
        items[index].hidden = row.hidden;
        shown += own && !row.hidden ? 1 : 0;
      });
    });
    said.textContent = (said.dataset.say || "").replace("{0}", String(shown));
  };

  /** The list of each kind in the order of its making, as its rows are. */
  const items = sections.map((section) => [...section.querySelectorAll("li")]);
  const sort = () => {
    const byUse = chosen("sort") === "uses";
    bodies.forEach((body, section) => {
      const order = rows[section].map((row, index) => ({ row, item: items[section][index], index, uses: marksOf(row).filter(Boolean).length }));
      order.sort((a, b) => (byUse ? b.uses - a.uses : 0) || a.index - b.index);
      order.forEach(({ row, item }) => {
        body.append(row);
        item.parentElement?.append(item);
      });
    });
  };

  tools.addEventListener("change", (event) => {
    if (/** @type {HTMLSelectElement} */ (event.target).name === "sort") {
      sort();
    } else {
      show();
    }
  });
  tools.addEventListener("reset", () => setTimeout(() => (sort(), show())));

  /** Lights up the column under the pointer; the row does so by itself. @param {number} column */
  const follow = (column) => {
    for (const row of table.rows) {
      [...row.cells].forEach((cell, index) =>
        cell.classList.toggle("on", index === column && row.cells.length === dutyOf.length + 2),
      );
    }
  };
  let last = -1;
  table.addEventListener("pointerover", (event) => {
    const cell = event.target instanceof Element ? event.target.closest("td, th") : null;
    const row = /** @type {HTMLTableRowElement | null} */ (cell?.parentElement);
    const inside = row && row.cells.length === dutyOf.length + 2;
    const column = inside ? /** @type {HTMLTableCellElement} */ (cell).cellIndex : -1;
    const task = column > 0 && column <= dutyOf.length ? column : -1;
    if (task !== last) {
      last = task;
      follow(task);
    }
  });
  table.addEventListener("pointerleave", () => follow((last = -1)));
})();
