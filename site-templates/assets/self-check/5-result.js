// @ts-check
"use strict";
// The screen of the result: what can be done alone, what needs work, and what to study first.
const JizhunSelfCheckResult = (() => {
  const { all, get, make, word } = jizhunWorkbench;
  const { form, chip, named, counted, bar } = JizhunSelfCheckForm;
  const { count, stateOf, tasks, study, encode } = JizhunSelfCheck;
  /** The number of knowledge and skills seen at once; more would be a list, not advice. */
  const FIRST = 8;

  /** How many tasks are in each state, and how many answers there are of each kind. @param {Check} check */
  const sum = (check) => {
    const asked = tasks(form, check);
    const counts = count(asked, check);
    const states = ["met", "unmet", "open", "not-applicable"]
      .map((state) => ({ state, number: asked.filter((task) => stateOf(count([task], check)) === state).length }))
      .filter(({ number }) => number > 0)
      .map(({ state, number }) => make("li", {}, make("b", {}, String(number)), " " + word("check.state.tasks." + state)));
    const legend = Object.entries(counts).map(([answer, number]) =>
      make("li", {}, make("i", { class: "parts" }, make("i", { class: answer })), " " + word("check." + answer) + " ", make("b", {}, String(number))),
    );
    return [make("ul", { class: "counts" }, states), bar(counts), make("ul", { class: "legend" }, legend)];
  };

  /** @param {CheckNeed} need @param {number} place */
  const needed = (need, place) =>
    make(
      "li",
      place < FIRST ? {} : { class: "later" },
      make("p", { class: "what" }, named(need.code)),
      make("p", { class: "note" }, word("check.needed", need.tasks.length), make("span", {}, need.tasks.map((task) => [chip(task), " "]))),
    );

  /** @param {CheckTask} task @param {Check} check */
  const ofTask = (task, check) => {
    const counts = count([task], check);
    const state = stateOf(counts);
    const weak = task.questions.filter((question) => question !== task.code && ["helped", "not-yet"].includes(check.answers.get(question) || ""));
    return make(
      "li",
      { "data-result": task.code },
      make("p", { class: "what" }, [task.code, ...task.others].map((code) => [named(code), " "])),
      make("b", { class: "state is-" + state }, word("check.state." + state)),
      bar(counts),
      make(
        "p",
        { class: "note" },
        counted(counts),
        weak.map((question) => make("span", {}, chip(question), " " + word("check." + check.answers.get(question)))),
        make("a", { class: "screen", href: "#" + task.code, "aria-label": word("check.change") + " " + task.code }, word("check.change")),
      ),
    );
  };

  /** @param {CheckDuty} duty @param {Check} check */
  const ofDuty = (duty, check) => {
    const counts = count(duty.tasks, check);
    const applicable = counts.alone + counts.helped + counts["not-yet"] + counts.open;
    return make(
      "section",
      {},
      make("h4", {}, named(duty.code), " ", make("small", {}, word("check.alone-of", counts.alone, applicable))),
      bar(counts),
      make("ul", { class: "outcomes" }, duty.tasks.map((task) => ofTask(task, check))),
    );
  };

  /** @param {Check} check */
  const show = (check) => {
    get("result-when").textContent = check.date;
    const elsewhere = get("elsewhere");
    if (elsewhere) {
      elsewhere.hash = encode(form, check);
    }
    get("result-sum").replaceChildren(...sum(check));
    const needs = study(form, check);
    get("study-list").replaceChildren(...needs.map(needed));
    get("study-none").hidden = needs.length > 0;
    const more = get("study-all");
    more.hidden = needs.length <= FIRST;
    more.textContent = word("check.all", needs.length - FIRST);
    get("result-duties").replaceChildren(...form.duties.filter((duty) => check.duties.includes(duty.code)).map((duty) => ofDuty(duty, check)));
  };

  get("study-all").addEventListener("click", () => {
    all(get("study-list"), ".later").forEach((each) => each.classList.remove("later"));
    get("study-all").hidden = true;
    get("study-list").children[FIRST].querySelector("a").focus();
  });

  return { show };
})();
