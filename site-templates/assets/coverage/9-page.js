// @ts-check
"use strict";
// The page of a course: its steps, one shown at a time, what stands above them, and files.
(() => {
  const { button, canStep, change, course, fill, make, say, standard } = JizhunDesk;
  const desk = /** @type {HTMLElement} */ (document.querySelector("#desk"));
  const notice = /** @type {HTMLElement} */ (document.querySelector("#desk-notice"));
  const sum = /** @type {HTMLElement} */ (document.querySelector("#desk-sum"));
  /** @type {Record<string, {show: () => void}>} */
  const steps = { units: JizhunUnits, map: JizhunTable, report: JizhunReport, forms: JizhunForms };
  const LARGEST = 4_000_000;

  /** @param {string} name */
  const section = (name) => /** @type {HTMLElement} */ (document.getElementById(name));
  const here = () => (location.hash.slice(1) in steps ? location.hash.slice(1) : "units");

  const head = () => {
    const { whole } = JizhunCourse.coverage(standard, course());
    sum.textContent = [
      say("coverage.settled", JizhunCourse.settled(whole.all), whole.all.all), say("coverage.still-open", whole.all.all - JizhunCourse.settled(whole.all)),
      say("coverage.hours.total", JizhunCourse.hours(course()).total),
    ].join("・");
    const { back, forth } = canStep();
    /** @type {[string, boolean][]} */ ([["undo", back], ["redo", forth]]).forEach(([act, can]) => {
      /** @type {HTMLButtonElement} */ (desk.querySelector("[data-act=" + act + "]")).disabled = !can;
    });
  };

  const show = () => {
    Object.keys(steps).forEach((name) => section(name).classList.toggle("away", name !== here()));
    JizhunDesk.all(desk, ".desk-steps a").forEach((link) => {
      const isHere = link.getAttribute("href") === "#" + here();
      isHere ? link.setAttribute("aria-current", "step") : link.removeAttribute("aria-current");
    });
    steps[here()].show();
    head();
  };

  /** Says something that stays until it is answered. @param {string} words @param {(Node | string)[]} more */
  const tell = (words, ...more) => {
    notice.hidden = false;
    fill(notice, words, " ", ...more);
  };
  const close = () => {
    notice.hidden = true;
    notice.replaceChildren();
  };
  const closing = () => button("notice-close", say("coverage.close"), close);

  JizhunDesk.onChange((typed) => {
    if (!typed && here() !== "units") {
      steps[here()].show();
    }
    head();
    if (desk.dataset.kept === "false") {
      tell(say("coverage.not-kept"), closing());
    }
  });

  /** @param {Course} opened @param {string} file */
  const take = (opened, file) => {
    close();
    change(opened);
    show();
    jizhunWorkbench.say(say("coverage.opened", file));
  };

  jizhunWorkbench.opens(/** @type {HTMLElement} */ (desk.querySelector("[data-act=open]")), ".json,application/json", LARGEST, (text, file) => {
    const read = text === null ? { fault: "foreign" } : JizhunCourseFile.read(text);
    if ("fault" in read) {
      tell(say("coverage.fault." + read.fault, file), closing());
      return;
    }
    const { course: fitting, lost } = JizhunCourseFile.fit(standard, read.course);
    if (read.course.standard === standard.code && !lost.length) {
      take(fitting, file);
      return;
    }
    const other = read.course.standard === standard.code ? say("coverage.unknown-codes", file) : say("coverage.other-standard", file, read.course.standard, standard.code);
    tell(
      other,
      make("span", {}, lost.length ? say("coverage.lost", lost.length, lost.join("、")) : say("coverage.lost.none")), " ",
      button("take", say("coverage.take"), () => take(fitting, file), { class: "main" }), " ", button("notice-close", say("coverage.leave"), close),
    );
    notice.querySelector("button")?.focus();
  });

  /** @type {Record<string, () => void>} */
  const acts = {
    undo: () => JizhunDesk.step(true),
    redo: () => JizhunDesk.step(false),
    save: () => {
      jizhunWorkbench.save(JizhunForms.fileName(".json"), "application/json", JizhunCourseFile.write(course()));
      jizhunWorkbench.say(say("coverage.saved"));
    },
  };
  desk.addEventListener("click", (event) => {
    const pressed = event.target instanceof Element ? event.target.closest("button") : null;
    acts[pressed?.dataset.act || ""]?.();
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
    if (location.hash.slice(1) in steps) {
      show();
      scrollTo(0, Math.min(scrollY, desk.offsetTop));
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
    tell(say("coverage.unread"), closing());
  }
})();
