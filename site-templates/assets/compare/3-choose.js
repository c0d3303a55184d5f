// @ts-check
"use strict";
// Two fields, each of which finds a standard by its name or code. The address names the two, so that it can be sent.
const JizhunChoice = (() => {
  /** @typedef {{code: string, name: string, folded: string}} Listed */
  const { get, make, word } = jizhunWorkbench;
  /** The maximum number of standards offered at once. */
  const MOST = 8;
  const CODE = /^[A-Z][A-Z0-9]{2,12}-\d{3}v\d{1,3}$/;
  const SIDES = ["a", "b"];

  /** What the address asks for; empty where it asks for what cannot be a code. */
  const query = new URLSearchParams(location.search);
  const [a, b] = SIDES.map((side) => (CODE.test(query.get(side) || "") ? query.get(side) || "" : ""));
  /** @type {Record<string, string>} */
  const chosen = { a, b };

  /** What stands in the address but can be no code, as text to be shown. */
  const misspelt = SIDES.map((side) => query.get(side) || "").filter((code) => code && !CODE.test(code)).map((code) => code.slice(0, 40));

  /** The address of a comparison, from this page. @param {string} one @param {string} other */
  const address = (one, other) => "?" + SIDES.map((side, i) => [side, [one, other][i]]).filter(([, code]) => code).map(([side, code]) => side + "=" + code).join("&");

  /** @type {Promise<Listed[]> | undefined} */
  let listed;

  /** All standards of the catalogue, once somebody looks for one. @returns {Promise<Listed[]>} */
  const list = () =>
    (listed =
      listed ||
      new Promise((resolve, reject) => {
        /** @param {{standards: [code: string, name: string][]}} catalogue */
        const take = (catalogue) => resolve(catalogue.standards.map(([code, name]) => ({ code, name, folded: JizhunMatch.fold(code + name) })));
        Object.assign(window, { jizhunCatalogue: take });
        jizhunLoad("../catalogue/standards.js").catch(reject);
      }));

  /** Shows what fits the words in a field. @param {string} side */
  const offer = async (side) => {
    const field = get("choose-" + side);
    const words = field.value.split(/\s+/).map(JizhunMatch.fold).filter(Boolean);
    let found;
    try {
      found = words.length ? (await list()).filter(({ folded }) => words.every((/** @type {string} */ each) => folded.includes(each))) : [];
    } catch {
      get("choose-said").textContent = word("compare.say.failed");
      return;
    }
    const place = get("found-" + side);
    place.replaceChildren(
      ...found.slice(0, MOST).map(({ code, name }) =>
        make(
          "li",
          {},
          make(
            "a",
            { class: "row", href: side === "a" ? address(code, chosen.b) : address(chosen.a, code) + location.hash },
            make("span", { class: "chip standard" }, code),
            " ",
            make("span", { class: "text", lang: "zh-Hant-TW" }, name),
          ),
        ),
      ),
    );
    place.hidden = found.length === 0;
    get("choose-said").textContent = words.length ? word("compare.say.found", found.length, Math.min(found.length, MOST)) : "";
  };

  // What a self-check brought in the address goes along as long as the first standard stays.
  for (const side of SIDES) {
    const field = get("choose-" + side);
    field.addEventListener("input", (/** @type {InputEvent} */ event) => event.isComposing || offer(side));
    field.addEventListener("compositionend", () => offer(side));
    // What is written in it already is replaced by what is typed.
    field.addEventListener("focus", () => field.select());
    field.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      if (event.key === "Enter" && !event.isComposing) {
        event.preventDefault();
        get("found-" + side).querySelector("a")?.click();
      }
    });
  }

  return { chosen, misspelt, address };
})();
