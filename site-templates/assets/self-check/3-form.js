// @ts-check
"use strict";
// The form that stands in the page, which is also the sheet to be printed: what it asks, and its words for what the scripts show.
const JizhunSelfCheckForm = (() => {
  const page = /** @type {HTMLElement} */ (document.querySelector(".check"));
  const { all, make, word } = jizhunWorkbench;
  /** The elements that say what a code is. @type {Record<string, Element>} */
  const places = {};
  /** @param {string | undefined} text */
  const codes = (text) => (text || "").split(" ").filter(Boolean);
  /** @param {ParentNode} inside @param {string} name */
  const marked = (inside, name) =>
    all(inside, "[data-" + name + "]").map((place) => {
      const code = place.dataset[name];
      places[code] = places[code] || place;
      return { place, code };
    });

  marked(page, "other");
  /** @type {CheckForm} */
  const form = {
    standard: page.dataset.standard || "",
    duties: marked(page, "duty").map(({ place, code }) => ({
      code,
      tasks: marked(place, "task").map((task) => ({
        code: task.code,
        others: codes(task.place.dataset.others),
        questions: marked(task.place, "question").map((question) => question.code),
      })),
    })),
    needs: marked(page, "need").map(({ place, code }) => ({ code, tasks: codes(place.dataset.tasks) })),
  };

  /** The published words of a duty, task, question, knowledge or skill. @param {string} code */
  const text = (code) => places[code]?.querySelector(".text")?.textContent || "";

  /** Its chip, a link to its page; what has no code of its own is a place on its task's page. @param {string} code */
  const chip = (code) => {
    const [label, ...place] = code.split("-");
    const kind = places[code]?.querySelector(".chip")?.className || "chip task";
    return make("a", { class: kind, href: label + ".html" + (place.length ? "#" + place.join("-") : "") }, label);
  };

  /** Chip and words. @param {string} code */
  const named = (code) => [chip(code), " ", make("span", { lang: "zh-Hant-TW" }, text(code))];

  /** A number of answers of each kind, in words. @param {CheckCounts} counts */
  const counted = (counts) =>
    Object.entries(counts)
      .filter(([, number]) => number > 0)
      .map(([answer, number]) => word("check.counted", word("check." + answer), number))
      .join(word("check.comma"));

  /** A bar of them; who does not see it hears the words. @param {CheckCounts} counts */
  const bar = (counts) =>
    make(
      "span",
      { class: "parts", role: "img", "aria-label": counted(counts) },
      Object.entries(counts).map(([answer, number]) => {
        const part = make("i", { class: answer });
        part.style.flexGrow = String(number);
        return part;
      }),
    );

  return { page, form, codes, text, chip, named, counted, bar };
})();
