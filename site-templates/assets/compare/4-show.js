// @ts-check
"use strict";
// Two standards side by side, as elements. Every text of theirs is set as text.
const JizhunComparisonView = (() => {
  const { get, make, word } = jizhunWorkbench;
  const { KINDS } = JizhunComparison;

  /** @param {string} text */
  const han = (text) => make("span", { class: "text", lang: "zh-Hant-TW" }, text);

  /** The page of a competency, task or duty; a competency without a code is an anchor on the standard's page. @param {Outline} of @param {string} key */
  const address = (of, key) => of.code + "/" + (/^[a-z]/.test(key) ? "index.html#" + key : key + ".html");

  /** A chip that leads to a statement; its kind stands for a code that it does not have. @param {Outline} of @param {string} key @param {string} kind */
  const chip = (of, key, kind) => make("a", { class: "chip " + kind + (/^[a-z]/.test(key) ? "" : " coded"), href: address(of, key) }, /^[a-z]/.test(key) ? word("compare.say.kind." + kind) : key);

  /** @param {Outline} of @param {Competency} each @param {string} kind */
  const named = (of, each, kind) => [chip(of, each.key, kind), " ", han(each.text)];

  /** @param {Match} match */
  const nearness = (match) => make("b", { class: "near-by" }, match.same ? word("compare.say.same") : word("compare.say.near", match.percent));

  /** A list under a heading with its length; nothing where it is empty. @param {string} heading @param {string} style @param {any[]} items */
  const list = (heading, style, items) =>
    items.length > 0 && make("section", { class: style }, make("h3", {}, heading, " ", make("small", {}, word("compare.say.count", items.length))), make("ul", {}, items.map((item) => make("li", {}, item))));

  /** The name of a standard in words of the interface. @param {string} label @param {Outline} of */
  const about = (label, of) => {
    const [before, after] = word(label, "\n").split("\n");
    return [before, make("span", { lang: "zh-Hant-TW" }, of.name), after];
  };

  /** @param {Outline} of */
  const head = (of) =>
    make(
      "section",
      {},
      make("h2", {}, make("a", { href: of.code + "/index.html", lang: "zh-Hant-TW" }, of.name)),
      make("p", {}, make("span", { class: "chip standard" }, of.code)),
      make("p", {}, of.level ? word("compare.say.level", of.level) : word("compare.say.no-level")),
      levels(of),
    );

  /** How many tasks stand at which level. @param {Outline} of */
  const levels = (of) => {
    /** @type {Map<string, number>} */
    const counts = new Map();
    of.tasks.forEach(({ level }) => counts.set(level, (counts.get(level) || 0) + 1));
    return make(
      "ul",
      { class: "levels" },
      [...counts]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([level, number]) => make("li", {}, level ? word("compare.say.tasks-at", level, number) : word("compare.say.tasks-without", number))),
    );
  };

  /** Rows of numbers: what both have, what nearly, what only one. @param {Outline} a @param {Outline} b @param {Record<string, Parts>} compared */
  const sum = (a, b, compared) => {
    const cells = (/** @type {string} */ name, /** @type {any[]} */ values) => values.map((value) => make(name, name === "th" ? { scope: "col" } : {}, value));
    return [
      make("caption", {}, word("compare.say.sum")),
      make("thead", {}, make("tr", {}, make("td"), cells("th", [word("compare.say.same"), word("compare.say.nearly"), about("compare.say.only", a), about("compare.say.only", b)]))),
      make(
        "tbody",
        {},
        Object.entries(compared).map(([kind, { same, near, left, right }]) =>
          make("tr", {}, make("th", { scope: "row" }, make("a", { href: "#" + kind }, word("compare.say.kind." + kind))), cells("td", [same, near, left, right].map((all) => String(all.length)))),
        ),
      ),
    ];
  };

  /** A standard's duties with their tasks; beside each task what corresponds to it in the other standard. @param {Outline} of @param {Outline} other @param {Match[]} matches @param {"left" | "right"} side */
  const outline = (of, other, matches, side) => {
    const facing = side === "left" ? "right" : "left";
    const beside = (/** @type {ComparedTask} */ task) => {
      const match = matches.find((each) => of.tasks[each[side]] === task);
      return match && make("p", { class: "beside" }, nearness(match), " ", chip(other, other.tasks[match[facing]].code, "task"), " ", han(other.tasks[match[facing]].name));
    };
    const task = (/** @type {ComparedTask} */ each) =>
      make("li", {}, chip(of, each.code, "task"), " ", han(each.name), each.level && make("small", {}, word("compare.say.at", each.level)), beside(each));
    return make(
      "section",
      {},
      make("h3", { lang: "zh-Hant-TW" }, of.name),
      of.duties.map((duty) => [
        make("h4", {}, chip(of, duty.code, "duty"), " ", han(duty.name)),
        // A duty without tasks has rows of its own.
        make("ul", {}, duty.tasks.filter((each) => each.code !== duty.code || beside(each)).map(task)),
      ]),
    );
  };

  /** What two standards have in common of a kind, and what only one has. @param {Outline} a @param {Outline} b @param {string} kind @param {Parts} parts */
  const kindOf = (a, b, kind, { same, near, left, right }) => {
    const [own, others] = [a.kinds[kind], b.kinds[kind]];
    return [
      list(word("compare.say.both-same"), "both", same.map((match) => [chip(a, own[match.left].key, kind), " ", chip(b, others[match.right].key, kind), " ", han(own[match.left].text)])),
      list(
        word("compare.say.both-near"),
        "both facing",
        near.map((match) => [make("div", {}, named(a, own[match.left], kind)), nearness(match), make("div", {}, named(b, others[match.right], kind))]),
      ),
      make(
        "div",
        { class: "sides" },
        list(about("compare.say.only", a), "only", left.map((place) => named(a, own[place], kind))) || make("section"),
        list(about("compare.say.only", b), "only", right.map((place) => named(b, others[place], kind))) || make("section"),
      ),
    ];
  };

  /** What it takes to go from one to the other. @param {Outline} b @param {ReturnType<typeof JizhunComparison.way>} way */
  const wayTo = (b, { learn, check }) => {
    const needed = (/** @type {string[]} */ tasks) => tasks.length > 0 && make("small", {}, word("compare.say.needed", tasks.length), " ", tasks.join("、"));
    const item = (/** @type {(typeof learn)[0]} */ each) => [
      named(b, each, each.kind),
      each.percent > 0 && [" ", make("b", { class: "near-by" }, word("compare.say.near", each.percent))],
      needed(each.tasks),
    ];
    return [
      list(word("compare.say.learn"), "learn", learn.map(item)) || make("p", {}, word("compare.say.nothing-to-learn")),
      list(word("compare.say.check"), "check-up", check.map(item)),
    ];
  };

  /** What a self-check says of the other standard's tasks. @param {Outline} b @param {ReturnType<typeof JizhunComparison.carry>} carried */
  const carriedTo = (b, carried) =>
    ["met", "part", "unmet", "open"].map((state) =>
      list(
        word("compare.say.state." + state),
        "carried is-" + state,
        carried
          .filter((task) => task.state === state)
          .map((task) => [
            chip(b, task.code, "task"),
            " ",
            han(task.name),
            make("small", {}, word("compare.say.questions", task.questions, task.alone, task.weak, task.questions - task.alone - task.weak) + (task.of ? word("compare.say.needs", task.of, task.needs) : "")),
          ]),
      ),
    );

  /** Shows all of a comparison. @param {Outline} a @param {Outline} b @param {Record<string, Parts>} compared */
  const show = (a, b, compared) => {
    get("heads").replaceChildren(head(a), head(b));
    get("sum").replaceChildren(...sum(a, b, compared));
    get("way-title").replaceChildren(...about("compare.say.from", a), ...about("compare.say.to", b));
    get("way-list").replaceChildren(...wayTo(b, JizhunComparison.way(b, compared)).filter(Boolean));
    const matches = [...compared.task.same, ...compared.task.near];
    get("outlines").replaceChildren(outline(a, b, matches, "left"), outline(b, a, matches, "right"));
    KINDS.forEach((kind) => get("of-" + kind).replaceChildren(...kindOf(a, b, kind, compared[kind]).filter(Boolean)));
  };

  /** Shows what answers to the first standard's self-check say of the second. @param {Outline} b @param {ReturnType<typeof JizhunComparison.carry>} carried @param {string} date */
  const showCarried = (b, carried, date) => {
    get("carried-when").textContent = date;
    get("carried-list").replaceChildren(...carriedTo(b, carried).filter(Boolean));
  };

  return { show, showCarried, about };
})();
