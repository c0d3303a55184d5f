// Answers questions with the site's script, for comparison with Lucene: for each the number of entries, and a sum over their
// numbers and the bits of their scores, in order. `loadScript` runs a file of the site; the engine's parts have been loaded.
(loadScript) => {
  const payloads = new Map();
  let head;
  const open = async () => {
    JizhunSearch.keep = (name, version, payload) => payloads.set(name, payload);
    const load = async (name) => {
      if (!payloads.has(name)) {
        await loadScript("search/" + name + ".js");
      }
      return payloads.get(name);
    };
    const { openIndex, terms } = JizhunSearch.parts;
    head = await load("index");
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
  const answer = async (index, { kind, terms, positions, field, boost }) => {
    const each = (documents) => new Map(documents.map((document) => [document, 1]));
    if (kind === "or" || kind === "and") {
      const documents = index.countWords(terms)(kind === "or" ? 1 : terms.length);
      const scores = await index.scoreWords(terms, 1, documents);
      return sum(documents.map((document, i) => [document, scores[i]]));
    }
    if (kind === "phrase") {
      return sum(each(await index.phrase(field, terms.map((term, i) => ({ term, position: positions[i] })))));
    }
    const scores = new Map();
    await index.loadMissing(field, index.countWords(terms)(1), terms);
    index.scoreTerm(terms[0], field, boost, new Uint8Array(head.size).fill(1), (document, score) => scores.set(document, score));
    return sum(scores);
  };
  let opened;
  return async (questions) => {
    opened = opened || open();
    const index = await opened;
    const answers = [];
    for (const question of questions) {
      await index.loadTerms(question.terms);
      answers.push(await answer(index, question));
    }
    return answers;
  };
}
