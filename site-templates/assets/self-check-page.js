// @ts-check
"use strict";
// Leads through the self-check: one screen for each task, each with an address of its own, so that the browser's back button works.
// Every answer is kept as soon as it is given.
(() => {
  const { make, word, say, keep, kept, onKept, opens, save, copy, address } = jizhunWorkbench;
  const { page, form, text } = JizhunSelfCheckForm;
  const Check = JizhunSelfCheck;
  const File = JizhunSelfCheckFile;
  const get = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
  const NAMES = "self-check:";
  const NAME = NAMES + form.standard;
  if (!form.duties.length) {
    return;
  }

  /** The reader's day, as Swedes write dates: ISO 8601. */
  const today = () => new Date().toLocaleDateString("sv");
  /** @returns {CheckBook} */
  const empty = () => ({ now: Check.begin(form, today()), results: [] });
  /** @param {string} written @returns {CheckBook | null} */
  const read = (written) => {
    const draft = File.parse(written);
    return "now" in draft && draft.standard === form.standard && File.fits(form, draft) ? { now: draft.now, results: draft.results } : null;
  };

  let book = read(kept(NAME)) || empty();
  /** Whether somebody was offered to take a break. */
  let offered = book.now.answers.size > 0;
  /** What somebody brought and has not decided on. @type {{book: CheckBook, what: string, notes: HTMLElement[]} | null} */
  let incoming = null;
  let compared = book.results.length - 1;

  const asked = () => Check.tasks(form, book.now);
  const answered = (/** @type {Check} */ check) => {
    const counts = Check.count(Check.tasks(form, check), check);
    const all = Object.values(counts).reduce((sum, number) => sum + number, 0);
    return { done: all - counts.open, all };
  };

  const store = () => {
    get("unkept").hidden = keep(NAME, File.write(form, book));
  };

  /** Where to go on: the first task with an open question. */
  const next = () => asked().find((task) => Check.count([task], book.now).open > 0)?.code || "result";

  /** Words on the first screen, with a button for what can be done about it. @param {string} words @param {string} label @param {() => void} act */
  const offer = (words, label, act) => {
    const button = make("button", { type: "button" }, label);
    button.addEventListener("click", act);
    get("begun").replaceChildren(words + " ", button);
    get("begun").hidden = false;
  };

  // The screens

  const showForm = () => {
    page.querySelectorAll("[data-question] input").forEach((each) => {
      const input = /** @type {HTMLInputElement} */ (each);
      input.checked = book.now.answers.get(input.name) === input.value;
    });
    page.querySelectorAll("[name=duty]").forEach((each) => {
      const input = /** @type {HTMLInputElement} */ (each);
      input.checked = book.now.duties.includes(input.value);
    });
  };

  const showFar = () => {
    const { done, all } = answered(book.now);
    const progress = /** @type {HTMLProgressElement} */ (page.querySelector("progress"));
    progress.max = all;
    progress.value = done;
    get("far").textContent = word("check.far", done, all);
    get("pause-far").textContent = word("check.paused", done, all, all - done);
    const to = next();
    get("on").textContent = to === "result" ? word("check.see") : word("check.on-at", to + " " + text(to));
    /** @type {HTMLAnchorElement} */ (get("on")).href = "#" + to;
    get("pause-disk").hidden = Boolean(address());
    page.querySelectorAll("[data-act=share]").forEach((button) => (/** @type {HTMLElement} */ (button).hidden = !address()));
  };

  const showStart = () => {
    const { done, all } = answered(book.now);
    const begun = done > 0;
    const begin = /** @type {HTMLAnchorElement} */ (get("begin"));
    begin.textContent = word(begun ? "check.on" : "check.begin");
    begin.href = "#" + next();
    get("again").hidden = get("see").hidden = !begun;
    if (begun) {
      get("begun").replaceChildren(word("check.begun", book.now.date, done, all));
    }
    get("begun").hidden = !begun;
    get("which").textContent = word("check.which", book.now.duties.length, form.duties.length);
    const older = (page.dataset.older || "").split(" ").reverse().find((code) => code && kept(NAMES + code));
    if (older && !begun) {
      offer(word("check.older", older), word("check.bring"), () => understand(kept(NAMES + older), (brought, notes) => receive(brought, "", notes)));
    }
  };

  /** @param {string} task */
  const showSteps = (task) => {
    const tasks = asked();
    const at = tasks.findIndex((each) => each.code === task);
    const [back, on] = ["step-back", "step-on"].map((id) => /** @type {HTMLAnchorElement} */ (get(id)));
    const before = tasks[at - 1]?.code;
    const after = tasks[at + 1]?.code;
    const first = form.duties.find((duty) => book.now.duties.includes(duty.code));
    const rest = !offered && after && first && first.tasks.some((each) => each.code === task) && !first.tasks.some((each) => each.code === after);
    back.href = "#" + (before || "start");
    back.replaceChildren(make("small", {}, word("check.back")), make("span", {}, before ? before + " " + text(before) : page.querySelector("h1")?.textContent || ""));
    on.href = "#" + (rest ? "pause" : after || "result");
    const open = at >= 0 && Check.count([tasks[at]], book.now).open > 0;
    on.replaceChildren(
      make("small", {}, word(after ? (open ? "check.skip" : "check.forth") : "check.see")),
      make("span", {}, rest ? word("check.rest") : after ? after + " " + text(after) : get("result").querySelector("h2")?.firstChild?.textContent || ""),
    );
  };

  const showIncoming = () => {
    if (!incoming) {
      return;
    }
    const { done, all } = answered(book.now);
    get("incoming-what").textContent = incoming.what;
    get("incoming-kept").textContent = done > 0 ? word("check.incoming-kept", book.now.date, done, all) : "";
    get("incoming-notes").replaceChildren(...incoming.notes);
  };

  /** The screen that the address names; null where it names something else, such as the tree. */
  const named = () => {
    const name = decodeURIComponent(location.hash.slice(1)) || "start";
    const step = get(name);
    return step?.classList.contains("step") && (name !== "incoming" || incoming) ? step : null;
  };

  /** @param {boolean} moved whether somebody came from another screen, so that the focus must come along */
  const show = (moved) => {
    const step = named() || page.querySelector(".step.on") || get("start");
    page.querySelectorAll(".on").forEach((each) => each.classList.remove("on"));
    step.classList.add("on");
    const duty = step.closest(".duty-part");
    duty?.classList.add("on");
    page.dataset.at = duty ? "task" : step.id;
    showForm();
    showFar();
    if (duty) {
      showSteps(step.id);
    } else if (step.id === "start") {
      showStart();
    } else if (step.id === "pause") {
      offered = true;
    } else if (step.id === "result") {
      JizhunSelfCheckResult.show(book.now);
    } else if (step.id === "compare") {
      JizhunSelfCheckCompare.show(book.results, compared, book.now);
    } else {
      showIncoming();
    }
    if (moved) {
      const heading = /** @type {HTMLElement} */ (step.querySelector("[tabindex='-1']") || page.querySelector("h1"));
      heading.focus({ preventScroll: true });
      (step.id === "start" ? document.documentElement : page).scrollIntoView({ behavior: "instant" });
    }
  };

  /** @param {string} name */
  const go = (name) => {
    if (location.hash === "#" + name) {
      show(true);
    } else {
      location.hash = name;
    }
  };

  // Answers

  page.addEventListener("change", (event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    if (input.closest("[data-question]")) {
      book.now.answers.set(input.name, /** @type {CheckAnswer} */ (input.value));
      book.now.date = today();
      store();
      showFar();
      showSteps(page.querySelector(".step.on")?.id || "");
    } else if (input.name === "duty") {
      const chosen = [...page.querySelectorAll("[name=duty]:checked")].map((each) => /** @type {HTMLInputElement} */ (each).value);
      if (chosen.length) {
        book.now.duties = chosen;
        store();
      } else {
        input.checked = true;
        say(word("check.choose"));
      }
      showStart();
    } else if (input.closest("#compare-which")) {
      compared = Number(input.value);
      JizhunSelfCheckCompare.show(book.results, compared, book.now);
    }
  });

  /** What was answered becomes an earlier result, so that nothing is lost. @param {Check} check @param {Check[]} results */
  const archived = (check, results) => {
    const isThere = results.some((other) => Check.encode(form, other) === Check.encode(form, check));
    return check.answers.size > 0 && !isThere ? [...results, { ...check, answers: new Map(check.answers) }] : results;
  };

  /** Whether there is room for one more earlier result. */
  const hasRoom = () => {
    const room = book.results.length < File.MOST_RESULTS;
    if (!room) {
      say(word("check.full", book.results.length));
    }
    return room;
  };

  get("again").addEventListener("click", () => {
    if (!hasRoom()) {
      return;
    }
    const old = book;
    book = { now: { ...Check.begin(form, today()), duties: old.now.duties }, results: archived(old.now, old.results) };
    compared = book.results.length - 1;
    offered = false;
    store();
    show(false);
    offer(word("check.again"), word("check.undo"), () => {
      book = old;
      store();
      show(false);
      say(word("check.undone"));
      get("begin").focus();
    });
    get("begin").focus();
  });

  // Taking away and bringing

  const link = () => address() + "#" + Check.encode(form, book.now);

  /** @type {Record<string, () => void>} */
  const acts = {
    share: () => copy(link()),
    save: () => {
      save(word("check.file-name") + "_" + form.standard + "_" + book.now.date + ".json", "application/json", File.write(form, book));
      say(word("check.saved"));
    },
    note: () => {
      if (hasRoom()) {
        book.results = archived(book.now, book.results);
        compared = book.results.length - 1;
        store();
        say(word("check.noted", book.now.date));
      }
    },
  };
  page.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    acts[button?.dataset.act || ""]?.();
  });

  get("forget").addEventListener("click", () => {
    const [gone] = book.results.splice(compared, 1);
    compared = Math.min(compared, book.results.length - 1);
    store();
    show(false);
    say(word("check.forgotten", gone.date));
    get(compared < 0 ? "compare-open" : "forget").focus();
  });

  /** @param {CheckBook} brought */
  const adopt = (brought) => {
    const results = brought.results.reduce((all, check) => archived(check, all), book.results);
    book = { now: brought.now, results: archived(book.now, results).slice(-File.MOST_RESULTS) };
    compared = book.results.length - 1;
    offered = true;
    incoming = null;
    store();
    say(word("check.opened"));
    go(next());
  };

  /** Asks before anything is replaced; answers that are the same, or that meet none, are taken. @param {CheckBook} brought @param {string} what @param {HTMLElement[]} notes */
  const receive = (brought, what, notes) => {
    const isSame = Check.encode(form, brought.now) === Check.encode(form, book.now);
    if (!notes.length && (isSame || book.now.answers.size === 0)) {
      adopt(brought);
    } else {
      incoming = { book: brought, what, notes };
      go("incoming");
    }
  };

  get("take").addEventListener("click", () => incoming && adopt(incoming.book));
  get("leave").addEventListener("click", () => {
    incoming = null;
    say(word("check.kept"));
    go("start");
  });

  /** @param {Check} check @param {string} label @param {...number} more */
  const described = (check, label, ...more) => {
    const { done, all } = answered(check);
    return word(label, check.date, done, all, ...more);
  };

  /** What a reader must know of answers that were carried over. @param {CheckNotes} notes @param {string} from */
  const told = (notes, from) => {
    const list = (/** @type {string} */ label, /** @type {[string, string][]} */ rows) =>
      rows.length
        ? [
            make("h3", {}, label),
            make("ul", { class: "lines" }, ...rows.map(([code, words]) => make("li", {}, code + " ", make("span", { lang: "zh-Hant-TW" }, words)))),
          ]
        : [];
    /** @param {string[]} keys @returns {[string, string][]} */
    const here = (keys) => keys.map((key) => [key, text(key)]);
    const lists = [
      ...list(word("check.lost", form.standard, notes.lost.length), notes.lost),
      ...list(word("check.reworded", notes.reworded.length), here(notes.reworded)),
      ...list(word("check.fresh", form.standard, notes.fresh.length), here(notes.fresh)),
    ];
    return [make("p", {}, word("check.carried", from, form.standard)), ...(lists.length ? lists : [make("p", {}, word("check.all-carried"))])];
  };

  /** Hands on what a text holds, carried over where it is of an older edition held; tells what is wrong with it otherwise. @param {string | null} written @param {(book: CheckBook, notes: HTMLElement[]) => void} call */
  const understand = async (written, call) => {
    const draft = File.parse(written);
    if ("fault" in draft) {
      say(word("check." + draft.fault));
      return;
    }
    const older = (page.dataset.older || "").split(" ").includes(draft.standard);
    if (draft.standard === form.standard) {
      if (File.fits(form, draft)) {
        call({ now: draft.now, results: draft.results }, []);
      } else {
        say(word("check.damaged"));
      }
    } else if (older) {
      await jizhunLoad("../" + form.standard + "/self-check-editions.js").then(
        () => {
          const carried = File.carry(form, draft, /** @type {any} */ (globalThis).jizhunSelfCheckEditions[draft.standard]);
          if (carried) {
            call(carried.book, told(carried.notes, draft.standard));
          } else {
            say(word("check.damaged"));
          }
        },
        () => say(word("check.no-upgrade")),
      );
    } else {
      const isNewer = (page.dataset.newer || "").split(" ").includes(draft.standard);
      const isKin = File.family(draft.standard) === File.family(form.standard);
      say(word(isNewer ? "check.there" : isKin ? "check.not-held" : "check.foreign", draft.standard, form.standard));
    }
  };

  opens(get("open"), ".json,application/json", File.MOST, (written) =>
    understand(written, (brought, notes) => receive(brought, described(brought.now, "check.incoming-file", brought.results.length), notes)),
  );
  opens(get("compare-open"), ".json,application/json", File.MOST, (written) =>
    understand(written, (brought) => {
      if (hasRoom()) {
        book.results = archived(brought.now, book.results);
        compared = book.results.findIndex((check) => Check.encode(form, check) === Check.encode(form, brought.now));
        store();
        show(false);
      }
    }),
  );

  // Arriving

  /** An address may hold answers. */
  const arrive = () => {
    const brought = Check.decode(form, location.hash.slice(1));
    if (!brought) {
      return false;
    }
    // The address shall not bring them once more when the page is loaded again.
    history.replaceState(null, "", location.href.split("#")[0]);
    if ("check" in brought) {
      receive({ now: brought.check, results: [] }, described(brought.check, "check.incoming-link"), []);
    } else {
      say(word("check." + brought.fault, brought.standard, form.standard));
      show(false);
    }
    return true;
  };

  addEventListener("hashchange", () => {
    if (!arrive() && (named() || !location.hash)) {
      show(true);
    }
  });
  onKept(NAME, (written) => {
    const changed = read(written);
    if (changed) {
      book = changed;
      show(false);
    }
  });
  // A page that comes back from the browser's store has missed what other windows kept.
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      book = read(kept(NAME)) || book;
      show(false);
    }
  });

  get("unkept").hidden = keep("probe", "1") && keep("probe", "");
  if (!arrive()) {
    show(false);
    if (kept(NAME) && !read(kept(NAME))) {
      get("begun").textContent = word("check.unread");
      get("begun").hidden = false;
    }
  }
  page.dataset.ready = "";
})();
