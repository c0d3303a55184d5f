// @ts-check
"use strict";
// Answers, and what a reader can do with them.
(() => {
  const { word, say, save, copy, address } = jizhunWorkbench;
  const { page, get, form } = JizhunSelfCheckForm;
  const { begin, encode } = JizhunSelfCheck;
  const { book, today, text, store, replace, archived, keepResults, onChange } = JizhunSelfCheckBook;
  const { screens, wanted, show, offer, fresh, refresh, showStart } = JizhunSelfCheckScreens;
  const { arrive, opensFile, offerOlder } = JizhunSelfCheckBring;
  if (!form.duties.length) {
    return;
  }

  /** The earlier result that is compared, by its place. */
  let compared = book.results.length - 1;
  /** The earlier results before one was deleted. */
  let before = book.results;
  screens.compare = () => JizhunSelfCheckCompare.show(book.results, compared, book.now);

  const start = screens.start;
  screens.start = () => {
    start();
    offerOlder();
  };

  page.addEventListener("change", (event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    if (input.closest("[data-question]")) {
      book.now.answers.set(input.name, /** @type {CheckAnswer} */ (input.value));
      book.now.date = today();
      store();
      refresh();
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
      screens.compare();
    }
  });

  /** @type {Record<string, () => void>} */
  const acts = {
    share: () => copy(address() + "#" + encode(form, book.now)),
    save: () => {
      save(word("check.file-name") + "_" + form.standard + "_" + book.now.date + ".json", "application/json", text());
      say(word("check.saved"));
    },
    note: () => {
      if (keepResults(archived(book.results, book.now))) {
        compared = book.results.length - 1;
        get("unforget").hidden = true;
        say(word("check.noted", book.now.date));
      }
    },
    again: () => {
      const old = { now: book.now, results: book.results };
      if (keepResults(archived(book.results, book.now))) {
        replace({ now: { ...begin(form, today()), duties: old.now.duties }, results: book.results });
        compared = book.results.length - 1;
        fresh();
        show(false);
        offer(word("check.again"), word("check.undo"), () => {
          replace(old);
          show(false);
          say(word("check.undone"));
          get("begin").focus();
        });
        get("begin").focus();
      }
    },
    forget: () => {
      before = book.results;
      const gone = before[compared];
      keepResults(before.filter((check) => check !== gone));
      compared = Math.min(compared, book.results.length - 1);
      get("unforget").hidden = false;
      show(false);
      say(word("check.forgotten", gone.date));
      get("unforget").focus();
    },
    unforget: () => {
      keepResults(before);
      compared = before.length - 1;
      get("unforget").hidden = true;
      show(false);
      say(word("check.undone"));
      get("forget").focus();
    },
  };
  page.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    acts[button?.dataset.act || ""]?.();
  });

  opensFile(get("compare-open"), (brought) => {
    if (keepResults(archived(book.results, brought.now))) {
      compared = book.results.findIndex((check) => encode(form, check) === encode(form, brought.now));
      get("unforget").hidden = true;
      show(false);
    }
  });

  addEventListener("hashchange", () => {
    if (!arrive() && wanted()) {
      show(true);
    }
  });
  onChange(() => show(false));
  if (!arrive()) {
    show(false);
  }
  page.dataset.ready = "";
})();
