// Answers questions with the site's script, for comparison with Lucene: for each the number of entries, and a sum over their
// numbers and the bits of their scores, in order. `loadScript` runs a file of the site; the engine's parts have been loaded.
(loadScript) => {
  const payloads = new Map();
  const open = async () => {
    JizhunSearch.keep = (name, version, payload) => payloads.set(name, payload);
    const load = async (name) => {
      if (!payloads.has(name)) {
        await loadScript("search/" + name + ".js");
      }
      return payloads.get(name);
    };
    const { openIndex, terms } = JizhunSearch.parts;
    const head = await load("index");
    return openIndex(head, terms(head, load));
  };
  const float = new Float32Array(1);
  const bits = new Int32Array(float.buffer);
  const sum = (scores) => {
    const all = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    let hash = 0;
    for (const [document, score] of all) {
      float[0] = score;
      hash = (Math.imul(31, hash) + document) | 0;
      hash = (Math.imul(31, hash) + bits[0]) | 0;
    }
    return all.length + " " + hash;
  };
  const answer = (index, { kind, terms, positions, field, boost }) => {
    if (kind === "or") {
      return sum(index.scoreWords(terms, 1).scores);
    }
    if (kind === "and") {
      const { scores, counts } = index.scoreWords(terms, 1);
      return sum([...scores].filter(([document]) => counts.get(document) === terms.length));
    }
    if (kind === "phrase") {
      return sum(index.scorePhrase(terms.map((term, i) => ({ term, position: positions[i] })), field, boost));
    }
    const scores = new Map();
    index.scoreTerm(terms[0], field, boost, (document, score) => scores.set(document, score));
    return sum(scores);
  };
  let opened;
  return async (questions) => {
    opened = opened || open();
    const index = await opened;
    const answers = [];
    for (const question of questions) {
      await index.loadTerms(question.terms);
      answers.push(answer(index, question));
    }
    return answers;
  };
}
