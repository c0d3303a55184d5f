// @ts-check
"use strict";
// The screen that compares the answers at hand with an earlier result, task by task and indicator by indicator.
const JizhunSelfCheckCompare = (() => {
  const { make, word } = jizhunWorkbench;
  const { get, form, named } = JizhunSelfCheckForm;
  const { tasks, compareTask, compareQuestion } = JizhunSelfCheck;

  /** @param {CheckChange} change */
  const became = (change) => make("b", { class: "state is-" + change }, word("check." + change));

  /** @param {Check} before @param {Check} now @param {CheckTask} task */
  const ofTask = (before, now, task) => {
    const answers = (/** @type {string} */ question) => [before, now].map((check) => word("check." + (check.answers.get(question) || "open")));
    const moved = task.questions.filter((question) => before.answers.get(question) !== now.answers.get(question));
    const same = task.questions.length - moved.length;
    return make(
      "li",
      { "data-compared": task.code },
      make("p", { class: "what" }, ...named(task.code)),
      became(compareTask(before, now, task)),
      make(
        "ul",
        { class: "note moves" },
        ...moved.map((question) =>
          make(
            "li",
            {},
            ...(question === task.code ? [] : [...named(question), make("br")]),
            word("check.moved", ...answers(question)) + " ",
            became(compareQuestion(before, now, question)),
          ),
        ),
        ...(same && moved.length ? [make("li", {}, word("check.unmoved", same))] : []),
      ),
    );
  };

  /** @param {Check[]} results @param {number} at @param {Check} now */
  const show = (results, at, now) => {
    const which = /** @type {HTMLSelectElement} */ (get("compare-which").querySelector("select"));
    which.replaceChildren(...results.map((check, i) => make("option", { value: String(i) }, word("check.result", check.date, check.answers.size))));
    which.value = String(at);
    const before = results[at];
    get("compare-which").hidden = get("forget").hidden = !before;
    get("compare-none").hidden = Boolean(before);
    get("compared").replaceChildren(...(before ? tasks(form, now).map((task) => ofTask(before, now, task)) : []));
    const changes = before ? tasks(form, now).map((task) => compareTask(before, now, task)) : [];
    const numbers = ["better", "worse", "both", "same"].map((change) => changes.filter((each) => each === change).length);
    get("compare-sum").textContent = before ? word("check.compared", before.date, ...numbers) : "";
  };

  return { show };
})();
