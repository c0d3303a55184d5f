// @ts-check
"use strict";
// One screen at a time, each with an address of its own, so that the browser's back button works.
const JizhunSelfCheckScreens = (() => {
  const { all, get, make, word, address } = jizhunWorkbench;
  const { page, form, text } = JizhunSelfCheckForm;
  const { tasks, count } = JizhunSelfCheck;
  const { book, answered, isUnread } = JizhunSelfCheckBook;

  /** Whether somebody was offered to take a break. */
  let offered = book.now.answers.size > 0;

  /** Where to go on: the first task with an open question. */
  const next = () => tasks(form, book.now).find((task) => count([task], book.now).open > 0)?.code || "result";

  /** A task as a link names it. @param {string} code */
  const task = (code) => make("span", { lang: "zh-Hant-TW" }, code + " " + text(code));

  /** Words on the first screen, with a button for what can be done about it. @param {string} words @param {string} label @param {() => void} act */
  const offer = (words, label, act) => {
    const button = make("button", { type: "button" }, label);
    button.addEventListener("click", act);
    get("begun").replaceChildren(words + " ", button);
    get("begun").hidden = false;
  };

  const showForm = () => {
    all(page, "[data-question] input").forEach((input) => (input.checked = book.now.answers.get(input.name) === input.value));
    all(page, "[name=duty]").forEach((input) => (input.checked = book.now.duties.includes(input.value)));
  };

  const showFar = () => {
    const { done, of } = answered(book.now);
    const [progress] = all(page, "progress");
    progress.max = of;
    progress.value = done;
    get("far").textContent = word("check.far", done, of);
    all(page, "[data-act=share]").forEach((button) => (button.hidden = !address()));
  };

  const showStart = () => {
    const { done, of } = answered(book.now);
    const begun = done > 0;
    get("begin").textContent = word(begun ? "check.on" : "check.begin");
    get("begin").href = "#" + next();
    get("again").hidden = get("see").hidden = !begun;
    get("begun").textContent = begun ? word("check.begun", book.now.date, done, of) : isUnread() ? word("check.unread") : "";
    get("begun").hidden = !get("begun").textContent;
    get("which").textContent = word("check.which", book.now.duties.length, form.duties.length);
  };

  const showPause = () => {
    const { done, of } = answered(book.now);
    const to = next();
    offered = true;
    get("pause-far").textContent = word("check.paused", done, of, of - done);
    get("pause-disk").hidden = Boolean(address());
    get("on").replaceChildren(...(to === "result" ? [word("check.see")] : [word("check.on-at") + " ", task(to)]));
    get("on").href = "#" + to;
  };

  /** The links to the tasks before and after. @param {string} code */
  const showSteps = (code) => {
    const asked = tasks(form, book.now);
    const at = asked.findIndex((each) => each.code === code);
    const [before, after] = [asked[at - 1]?.code, asked[at + 1]?.code];
    const first = form.duties.find((duty) => duty.tasks.includes(asked[0]))?.tasks || [];
    const rest = !offered && after && asked[at] === first[first.length - 1];
    const open = at >= 0 && count([asked[at]], book.now).open > 0;
    get("step-back").href = "#" + (before || "start");
    get("step-back").replaceChildren(make("small", {}, word("check.back")), before ? task(before) : make("span", {}, word("check.to-start")));
    get("step-on").href = "#" + (rest ? "pause" : after || "result");
    get("step-on").replaceChildren(
      make("small", {}, word(after && open ? "check.skip" : "check.forth")),
      rest || !after ? make("span", {}, word(rest ? "check.rest" : "check.see")) : task(after),
    );
  };

  /** What fills each screen that is no task. @type {Record<string, () => void>} */
  const screens = {
    start: showStart,
    pause: showPause,
    result: () => JizhunSelfCheckResult.show(book.now),
  };

  /** The screen that the address names; null where it names something else, such as the tree. */
  const wanted = () => {
    const id = jizhunAddress.fragment() || "start";
    const step = get(id);
    return step?.matches(".step") && (step.closest(".duty-part") || screens[id]) ? step : null;
  };

  /** @param {boolean} moved whether somebody came from another screen, so that the focus must come along */
  const show = (moved) => {
    const step = wanted() || page.querySelector(".step.on") || get("start");
    const duty = step.closest(".duty-part");
    all(page, ".on").forEach((each) => each.classList.remove("on"));
    step.classList.add("on");
    duty?.classList.add("on");
    page.dataset.at = duty ? "task" : step.id;
    showForm();
    showFar();
    (screens[step.id] || (() => showSteps(step.id)))();
    if (moved) {
      (step.querySelector("[tabindex='-1']") || page.querySelector("h1")).focus({ preventScroll: true });
      (duty ? page : document.documentElement).scrollIntoView({ behavior: "instant" });
    }
  };

  /** @param {string} id */
  const go = (id) => {
    if (location.hash === "#" + id) {
      show(true);
    } else {
      location.hash = id;
    }
  };

  /** Somebody begins again and may be offered a break. */
  const fresh = () => (offered = false);

  /** After an answer: what shows how far it is. */
  const refresh = () => {
    showFar();
    showSteps(page.querySelector(".step.on")?.id || "");
  };

  return { screens, wanted, show, go, next, offer, fresh, refresh, showStart };
})();
