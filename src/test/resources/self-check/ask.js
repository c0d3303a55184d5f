// Lets a test in Java ask the scripts of the self-check; what they answer is lines of text, which compare and print well.
({ form, checks }) => {
  const { ANSWERS, tasks, count, stateOf, study, compareTask, compareQuestion, encode, decode } = JizhunSelfCheck;
  const { write, parse, fits } = JizhunSelfCheckFile;
  const numbers = (counts) => [...ANSWERS, "open"].map((answer) => counts[answer]).join(" ");
  const book = ({ now, results }) => ({ now, results });
  return checks.map(([before, now], at) => {
    const [old, fresh] = [before, now].map(({ date, duties, answers }) => ({ date, duties, answers: new Map(Object.entries(answers)) }));
    const asked = tasks(form, fresh);
    const link = encode(form, fresh);
    const written = write(form, { now: fresh, results: [old] });
    const draft = parse(written);
    return [
      "all " + numbers(count(asked, fresh)),
      ...form.duties.filter((duty) => fresh.duties.includes(duty.code)).map((duty) => duty.code + " " + numbers(count(duty.tasks, fresh))),
      ...asked.map((task) => task.code + " " + stateOf(count([task], fresh)) + " " + numbers(count([task], fresh)) + " " + compareTask(old, fresh, task)),
      ...asked.flatMap((task) => task.questions).map((question) => question + " " + compareQuestion(old, fresh, question)),
      ...study(form, fresh).map((need) => need.code + ": " + need.tasks.join(" ")),
      "link " + (encode(form, decode(form, link).check) === link && /^[A-Za-z0-9_-]+$/.test(link)),
      "file " + (fits(form, draft) && write(form, book(draft)) === written),
    ].join("\n");
  });
};
