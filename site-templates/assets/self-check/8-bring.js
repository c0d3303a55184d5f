// @ts-check
"use strict";
// What somebody brings: a file or an address, of this edition or an older one. Nothing at hand is replaced before a reader says so.
const JizhunSelfCheckBring = (() => {
  const { get, make, word, say, opens } = jizhunWorkbench;
  const { page, form, codes, text } = JizhunSelfCheckForm;
  const { encode, decode } = JizhunSelfCheck;
  const { parse, fits, family, carry, MOST } = JizhunSelfCheckFile;
  const { book, archived, keepResults, replace, answered, keptOf } = JizhunSelfCheckBook;
  const { screens, go, next, offer, show } = JizhunSelfCheckScreens;
  const [older, newer] = [page.dataset.older, page.dataset.newer].map(codes);

  /** What was brought and is not decided on. @type {CheckBook | null} */
  let incoming = null;

  /** @param {CheckBook} brought */
  const adopt = (brought) => {
    if (keepResults(archived([...brought.results].reduce(archived, book.results), book.now))) {
      replace({ now: brought.now, results: book.results });
      incoming = null;
      delete screens.incoming;
      say(word("check.opened"));
      go(next());
    }
  };

  /**
   * Asks before anything is replaced; answers that are the same, or that meet none, are taken.
   * @param {CheckBook} brought @param {string} what @param {HTMLElement[]} notes
   */
  const receive = (brought, what, notes) => {
    if (!notes.length && (encode(form, brought.now) === encode(form, book.now) || book.now.answers.size === 0)) {
      adopt(brought);
      return;
    }
    const { done, of } = answered(book.now);
    incoming = brought;
    screens.incoming = () => {
      get("incoming-what").textContent = what;
      get("incoming-kept").textContent = done > 0 ? word("check.incoming-kept", book.now.date, done, of) : "";
      get("incoming-notes").replaceChildren(...notes);
    };
    go("incoming");
  };

  /** @param {string} label @param {Check} check @param {...number} more */
  const described = (label, check, ...more) => {
    const { done, of } = answered(check);
    return word(label, check.date, done, of, ...more);
  };

  /** What a reader must know of answers that were carried over. @param {CheckNotes} notes @param {string} from */
  const told = (notes, from) => {
    /** @param {string} label @param {[string, string][]} rows */
    const list = (label, rows) =>
      rows.length ? [make("h3", {}, label), make("ul", { class: "lines" }, rows.map(([code, words]) => make("li", {}, code + " ", make("span", { lang: "zh-Hant-TW" }, words))))] : [];
    /** @param {string[]} keys @returns {[string, string][]} */
    const here = (keys) => keys.map((key) => [key, text(key)]);
    const lists = [
      ...list(word("check.lost", form.standard, notes.lost.length), notes.lost),
      ...list(word("check.reworded", notes.reworded.length), here(notes.reworded)),
      ...list(word("check.fresh", form.standard, notes.fresh.length), here(notes.fresh)),
    ];
    return [make("p", {}, word("check.carried", from, form.standard)), ...(lists.length ? lists : [make("p", {}, word("check.all-carried"))])];
  };

  /**
   * What a text holds, carried over where it is of an older edition held; otherwise what is wrong with it.
   * @param {string | null} written @returns {Promise<{book: CheckBook, notes: HTMLElement[]} | {fault: string, standard?: string}>}
   */
  const understood = async (written) => {
    const draft = parse(written);
    if ("fault" in draft) {
      return draft;
    }
    const { standard, now, results } = draft;
    if (standard === form.standard) {
      return fits(form, draft) ? { book: { now, results }, notes: [] } : { fault: "damaged" };
    }
    if (!older.includes(standard)) {
      return { fault: newer.includes(standard) ? "there" : family(standard) === family(form.standard) ? "not-held" : "foreign", standard };
    }
    try {
      await jizhunLoad("../" + form.standard + "/self-check-editions.js");
    } catch {
      return { fault: "no-upgrade" };
    }
    const carried = carry(form, draft, /** @type {any} */ (globalThis).jizhunSelfCheckEditions[standard]);
    return carried ? { book: carried.book, notes: told(carried.notes, standard) } : { fault: "damaged" };
  };

  /** Says what is wrong. @param {{fault: string, standard?: string}} found */
  const refuse = ({ fault, standard = "" }) => say(word("check." + fault, standard, form.standard));

  /** Hands on what a text holds, or says why not. @param {string | null} written @param {(brought: CheckBook, notes: HTMLElement[]) => void} call */
  const understand = async (written, call) => {
    const found = await understood(written);
    "fault" in found ? refuse(found) : call(found.book, found.notes);
  };

  /** Lets a button open a file. @param {HTMLElement} button @param {(brought: CheckBook, notes: HTMLElement[]) => void} call */
  const opensFile = (button, call) => opens(button, ".json,application/json", MOST, (written) => understand(written, call));

  /** Takes what the address holds, if it holds answers. */
  const arrive = () => {
    const brought = decode(form, jizhunAddress.fragment());
    if (!brought) {
      return false;
    }
    // The address shall not bring them once more when the page is loaded again.
    history.replaceState(null, "", location.href.split("#")[0]);
    if ("check" in brought) {
      receive({ now: brought.check, results: [] }, described("check.incoming-link", brought.check), []);
    } else {
      refuse(brought);
      show(false);
    }
    return true;
  };

  get("take").addEventListener("click", () => incoming && adopt(incoming));
  get("leave").addEventListener("click", () => {
    incoming = null;
    delete screens.incoming;
    say(word("check.kept"));
    go("start");
  });
  opensFile(get("open"), (brought, notes) => receive(brought, described("check.incoming-file", brought.now, brought.results.length), notes));

  /** Offers what this device keeps of an older edition, where there is nothing of this one. */
  const offerOlder = () => {
    const old = keptOf(older);
    if (old && book.now.answers.size === 0) {
      offer(word("check.older", old.edition), word("check.bring"), () => understand(old.text, (brought, notes) => receive(brought, "", notes)));
    }
  };

  return { arrive, opensFile, offerOlder };
})();
