// @ts-check
"use strict";
// Narrows, sorts and follows the matrix. Without this file the whole table is there.
(() => {
  const table = /** @type {HTMLTableElement} */ (document.querySelector("table.matrix"));
  const tools = /** @type {HTMLFormElement} */ (document.querySelector("form.matrix-tools"));
  const said = /** @type {HTMLElement} */ (tools.querySelector("output"));
  const heads = [.../** @type {NodeListOf<HTMLTableCellElement>} */ (table.querySelectorAll("thead th[scope=colgroup]"))];
  const groups = [.../** @type {NodeListOf<HTMLElement>} */ (table.querySelectorAll("colgroup"))].slice(1, -1);
  /** The duty of each task's column. */
  const dutyOf = heads.flatMap((head, duty) => Array(head.colSpan).fill(duty));
  const sections = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".by-need section"));
  /** Of each kind its rows in the table, below the kind's name, and its list for narrow screens, both in the order of the standard. */
  const kinds = [...table.tBodies].map((body, own) => {
    const section = sections[own];
    return { body, section, rows: [...body.rows].slice(1), items: [...section.querySelectorAll("li")] };
  });
  /** @param {HTMLTableRowElement} row */
  const cellsOf = (row) => [...row.cells].slice(1, -1);
  /** The tasks' cells of all rows that have a cell for each task, between a first and a last one: names, codes, marks, totals. */
  const taskCells = [...table.rows].map(cellsOf).filter((cells) => cells.length === dutyOf.length);

  /** The duties of the tasks that a row marks, one for each mark. @param {HTMLTableRowElement} row */
  const marked = (row) => dutyOf.filter((_, task) => cellsOf(row)[task].textContent === "●");

  const update = () => {
    const { duty, kind, sort } = Object.fromEntries(new FormData(tools));
    /** @param {number} own */
    const isOther = (own) => duty !== "" && own !== Number(duty);
    taskCells.forEach((cells) => cells.forEach((cell, task) => (cell.hidden = isOther(dutyOf[task]))));
    [heads, groups].forEach((parts) => parts.forEach((part, own) => (part.hidden = isOther(own))));
    let shown = 0;
    kinds.forEach(({ body, section, rows, items }) => {
      const other = kind !== "" && kind !== section.id;
      body.hidden = section.hidden = other;
      rows.forEach((row, index) => {
        items[index].hidden = row.hidden = duty !== "" && marked(row).every(isOther);
        shown += other || row.hidden ? 0 : 1;
      });
      /** @param {number} own */
      const uses = (own) => (sort === "uses" ? marked(rows[own]).length : 0);
      const order = [...rows.keys()].sort((a, b) => uses(b) - uses(a));
      body.append(...order.map((own) => rows[own]));
      items[0].parentElement?.append(...order.map((own) => items[own]));
    });
    said.textContent = (said.dataset.say || "").replace("{0}", String(shown));
  };
  tools.addEventListener("change", update);
  tools.addEventListener("reset", () => setTimeout(update));

  // Lights up the column under the pointer, until it is elsewhere; the row does so by itself.
  let lit = -1;
  addEventListener("pointerover", ({ target }) => {
    const under = Math.max(...taskCells.map((cells) => cells.findIndex((cell) => cell.contains(/** @type {Node} */ (target)))));
    if (under !== lit) {
      lit = under;
      taskCells.forEach((cells) => cells.forEach((cell, task) => cell.classList.toggle("on", task === lit)));
    }
  });
})();
