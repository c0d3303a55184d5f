// Lets a test in Java ask the scripts of the comparison; what they answer is lines of text, which compare and print well.
(cases) => {
  const { read, compare, way, form, carry } = JizhunComparison;
  const pairs = (matches) => matches.map(({ left, right, percent }) => left + "-" + right + ":" + percent).join(" ");
  return cases.map(([first, second, { date, duties, answers }]) => {
    const [a, b] = [first, second].map(read);
    const compared = compare(a, b);
    const { learn, check } = way(b, compared);
    const taken = { date, duties, answers: new Map(Object.entries(answers)) };
    const brought = JizhunSelfCheck.decode(form(a), JizhunSelfCheck.encode(form(a), taken));
    return [
      ...Object.entries(compared).map(
        ([kind, { same, near, left, right }]) => kind + " same " + pairs(same) + " near " + pairs(near) + " left " + left.join(" ") + " right " + right.join(" "),
      ),
      ...learn.map((each) => "learn " + each.key + " " + each.tasks.join(" ")),
      ...check.map((each) => "check " + each.key + " " + each.percent + " " + each.tasks.join(" ")),
      ...carry(a, b, compared, brought.check).map((task) => [task.code, task.state, task.questions, task.alone, task.weak, task.needs, task.of].join(" ")),
    ].join("\n");
  });
};
