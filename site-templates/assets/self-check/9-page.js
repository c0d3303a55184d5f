// @ts-check
"use strict";
// Answers, and what a reader can do with them.
(() => {
  const { acting, all, get, word, say, save, copy, address } = jizhunWorkbench;
  const { page, form } = JizhunSelfCheckForm;
  const { begin, encode } = JizhunSelfCheck;
  const { book, today, text, store, replace, archived, keepResults, onChange } = JizhunSelfCheckBook;
  const { screens, wanted, show, offer, fresh, refresh, showStart } = JizhunSelfCheckScreens;
  const { arrive, opensFile, offerOlder } = JizhunSelfCheckBring;

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

  /** Takes an answer, or takes it back. @param {HTMLInputElement} input */
  const answer = (input) => {
    if (input.checked) {
      book.now.answers.set(input.name, /** @type {CheckAnswer} */ (input.value));
    } else {
      book.now.answers.delete(input.name);
    }
    book.now.date = today();
    store();
    refresh();
  };

  /** Takes an answer back that was chosen before: when its field is pressed it is checked already, only the book knows. @param {any} event */
  const takeBack = ({ target: input }) => {
    if (input.type === "radio" && book.now.answers.get(input.name) === input.value) {
      input.checked = false;
      answer(input);
      say(word("check.cleared"));
    }
  };
  // A double click is one press.
  page.addEventListener("click", (event) => event.detail < 2 && takeBack(event));
  // The space bar does nothing on a field that is checked.
  page.addEventListener("keydown", (event) => ["Delete", "Backspace"].includes(event.key) && takeBack(event));

  page.addEventListener("change", (event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    if (input.closest("[data-question]")) {
      answer(input);
    } else if (input.name === "duty") {
      const chosen = all(page, "[name=duty]:checked").map((each) => each.value);
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

  acting(page, {
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
