// @ts-check
"use strict";
// Loads the two standards that the address names, and what this device holds of a self-check.
(async () => {
  const { all, get, kept, opens, word } = jizhunWorkbench;
  const { chosen, misspelt, address } = JizhunChoice;
  const { read, compare, carry, form } = JizhunComparison;
  const { parse, fits, MOST } = JizhunSelfCheckFile;
  const page = get("compare");
  const said = get("compare-said");

  /** What the scripts of standards call; pages on a disk cannot fetch. @type {Map<string, Outline>} */
  const outlines = new Map();
  Object.assign(window, {
    /** @param {any[]} written */
    jizhunComparison: (written) => outlines.set(written[0], read(written)),
  });

  /** @param {string} code @returns {Promise<Outline | undefined>} */
  const load = (code) =>
    jizhunLoad("../" + code + "/comparison.js").then(
      () => outlines.get(code),
      () => undefined,
    );

  /** The answers that a text holds; null where it is no file of this standard's self-check. @param {Outline} of @param {string | null} text @returns {Check | null} */
  const answersIn = (of, text) => {
    const draft = parse(text);
    return "now" in draft && draft.standard === of.code && fits(form(of), draft) ? draft.now : null;
  };

  /** Shows what a self-check of the first standard says of the second. @param {Outline} a @param {Outline} b @param {Record<string, Parts>} compared */
  const check = (a, b, compared) => {
    const use = (/** @type {Check | null} */ found) => {
      const given = Boolean(found && found.answers.size > 0);
      get("carried-none").hidden = given;
      get("carried-some").hidden = !given;
      found && given && JizhunComparisonView.showCarried(b, carry(a, b, compared, found), found.date);
    };
    /** Uses what the address brings, if it brings answers. */
    const arrive = () => {
      const brought = JizhunSelfCheck.decode(form(a), jizhunAddress.fragment());
      get("carried-said").textContent = brought && "fault" in brought ? word("compare.say.not-of-this") : "";
      brought && "check" in brought && use(brought.check);
    };
    use(answersIn(a, kept("self-check:" + a.code)));
    arrive();
    addEventListener("hashchange", arrive);
    get("carried-how").replaceChildren(...JizhunComparisonView.about("compare.say.carried", a));
    get("to-check").href = a.code + "/self-check.html";
    opens(get("carried-open"), ".json,application/json", MOST, (text) => {
      const found = answersIn(a, text);
      found ? use(found) : (get("carried-said").textContent = word("compare.say.not-of-this"));
    });
  };

  const both = Object.values(chosen);
  const found = await Promise.all(both.map((code) => (code ? load(code) : undefined)));
  found.forEach((outline, i) => outline && (get("choose-" + "ab"[i]).value = outline.name));
  const lost = [...both.filter((code, i) => code && !found[i]), ...misspelt];
  const [a, b] = found;
  if (a && b && a !== b) {
    const compared = compare(a, b);
    JizhunComparisonView.show(a, b, compared);
    get("swap").href = address(b.code, a.code);
    all(document, "#send, #compared .anchor").forEach((button) => (button.dataset.copyLink = address(a.code, b.code) + button.dataset.copyLink));
    document.title = a.name + " ↔ " + b.name + "｜" + document.title;
    get("carried") && check(a, b, compared);
    get("compared").hidden = false;
    get("chooser").open = false;
    location.hash.length > 1 && document.querySelector("#compared [id='" + jizhunAddress.fragment() + "']")?.scrollIntoView();
  } else {
    said.textContent = lost.length ? word("compare.say.lost", lost.join("、")) : a && b ? word("compare.say.one") : a || b ? word("compare.say.second") : "";
  }
  page.dataset.ready = "";
})();
