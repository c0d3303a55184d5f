// @ts-check
"use strict";
// The page of a course: its steps, one shown at a time, what stands above them, and files.
(() => {
  const { all, get } = jizhunWorkbench;
  const { canStep, change, course, desk, say, standard } = JizhunDesk;
  const notice = get("desk-notice");
  /** @type {Record<string, {show: () => void}>} */
  const steps = { units: JizhunUnits, map: JizhunTable, report: JizhunReport, forms: JizhunForms };
  const LARGEST = 4_000_000;
  /** What was opened and is taken only when a reader says so. */
  let offered = () => {};

  /** The step that the address names; empty where it names something else. */
  const named = () => Object.keys(steps).find((name) => name === jizhunAddress.fragment()) || "";
  const here = () => named() || "units";

  const head = () => {
    const { all: tally } = JizhunCourse.coverage(standard, course()).whole;
    const settled = JizhunCourse.settled(tally);
    get("desk-sum").textContent = [JizhunDesk.scope(), say("coverage.settled", settled, tally.all), say("coverage.still-open", tally.all - settled), say("coverage.hours.total", JizhunCourse.hours(course()).total)].filter(Boolean).join("・");
    Object.entries(canStep()).forEach(([act, can]) => (desk.querySelector("[data-act=" + act + "]").disabled = !can));
  };

  const show = () => {
    Object.keys(steps).forEach((name) => get(name).classList.toggle("away", name !== here()));
    all(desk, ".desk-steps a").forEach((link) => (link.hash === "#" + here() ? link.setAttribute("aria-current", "step") : link.removeAttribute("aria-current")));
    steps[here()].show();
    head();
  };

  /** Says something that stays until it is answered. @param {string} words @param {() => void} [take] what a reader may say yes to */
  const tell = (words, take) => {
    notice.firstElementChild.textContent = words;
    const [yes, no] = all(notice, "button");
    yes.hidden = !take;
    no.textContent = say(take ? "coverage.leave" : "coverage.close");
    offered = take || offered;
    notice.hidden = false;
  };

  JizhunDesk.onChange((typed) => {
    if (!typed && here() !== "units") {
      steps[here()].show();
    }
    head();
    if (desk.dataset.kept === "false") {
      tell(say("coverage.not-kept"));
    }
  });

  jizhunWorkbench.opens(get("open"), ".json,application/json", LARGEST, (text, file) => {
    const read = JizhunCourseFile.read(text || "");
    if ("fault" in read) {
      tell(say("coverage.fault." + read.fault, file));
      return;
    }
    const { course: fitting, lost } = JizhunCourseFile.fit(standard, read.course);
    const take = () => {
      notice.hidden = true;
      change(fitting);
      show();
      jizhunWorkbench.say(say("coverage.opened", file));
    };
    const other = read.course.standard !== standard.code;
    if (other || lost.length) {
      tell(
        (other ? say("coverage.other-standard", file, read.course.standard, standard.code) : say("coverage.unknown-codes", file)) + " " +
          (lost.length ? say("coverage.lost", lost.length, lost.join("、")) : say("coverage.lost.none")),
        take,
      );
      JizhunDesk.focus(["take"]);
    } else {
      take();
    }
  });

  jizhunWorkbench.acting(desk, {
    undo: () => JizhunDesk.step(true),
    redo: () => JizhunDesk.step(false),
    save: () => {
      jizhunWorkbench.save(JizhunForms.fileName(".json"), "application/json", JizhunCourseFile.write(course()));
      jizhunWorkbench.say(say("coverage.saved"));
    },
    take: () => offered(),
    close: () => (notice.hidden = true),
  });
  document.addEventListener("keydown", (event) => {
    const key = event.key.toLowerCase();
    const inText = /** @type {HTMLElement} */ (event.target).matches("input[type=text], input[type=search], textarea");
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !inText && !event.isComposing && (key === "z" || key === "y")) {
      event.preventDefault();
      JizhunDesk.step(key === "z" && !event.shiftKey);
    }
  });
  addEventListener("hashchange", () => {
    if (named()) {
      show();
      // Nothing of the step shall be behind the bars that stay.
      if (desk.getBoundingClientRect().top < parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop)) {
        desk.scrollIntoView({ behavior: "instant" });
      }
    }
  });
  // What is printed is the annex of a course report, whatever is shown.
  addEventListener("beforeprint", () => {
    JizhunForms.show();
    JizhunReport.show();
  });

  const isRead = JizhunDesk.restore();
  show();
  if (!isRead) {
    tell(say("coverage.unread"));
  }
})();
