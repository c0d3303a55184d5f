// @ts-check
"use strict";
// The screen that compares the answers at hand with an earlier result, task by task and indicator by indicator.
const JizhunSelfCheckCompare = (() => {
  const { get, make, word } = jizhunWorkbench;
  const { form, named } = JizhunSelfCheckForm;
  const { tasks, compareTask, compareQuestion } = JizhunSelfCheck;

  /** @param {CheckChange} change */
  const became = (change) => make("b", { class: "state is-" + change }, word("check." + change));

  /** @param {Check} before @param {Check} now @param {CheckTask} task */
  const ofTask = (before, now, task) => {
    const answers = (/** @type {string} */ question) => [before, now].map((check) => word("check." + (check.answers.get(question) || "open")));
    const moved = task.questions.filter((question) => before.answers.get(question) !== now.answers.get(question));
    const same = task.questions.length - moved.length;
    const move = (/** @type {string} */ question) =>
      make("li", {}, question !== task.code && [named(question), make("br")], word("check.moved", ...answers(question)) + " ", became(compareQuestion(before, now, question)));
    return make(
      "li",
      { "data-compared": task.code },
      make("p", { class: "what" }, named(task.code)),
      became(compareTask(before, now, task)),
      make("ul", { class: "note moves" }, moved.map(move), same > 0 && moved.length > 0 && make("li", {}, word("check.unmoved", same))),
    );
  };

  /** @param {Check[]} results @param {number} at @param {Check} now */
  const show = (results, at, now) => {
    const which = get("compare-which").querySelector("select");
    which.replaceChildren(...results.map((check, i) => make("option", { value: i }, word("check.result", check.date, check.answers.size))));
    which.value = at;
    const before = results[at];
    const asked = before ? tasks(form, now) : [];
    const changes = asked.map((task) => compareTask(before, now, task));
    const numbers = ["better", "worse", "both", "same"].map((change) => changes.filter((each) => each === change).length);
    get("compare-which").hidden = get("forget").hidden = !before;
    get("compare-none").hidden = Boolean(before);
    get("compare-sum").textContent = before ? word("check.compared", before.date, ...numbers) : "";
    get("compared").replaceChildren(...asked.map((task) => ofTask(before, now, task)));
  };

  return { show };
})();
