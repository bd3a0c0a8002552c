/** A function of documents that is computed once for the same objects, for as long as they are in memory. They must not change. */
export function oncePer<Documents extends readonly [object, ...object[]], Result>(
  compute: (...documents: Documents) => Result,
): (...documents: Documents) => Result {
  const known = new WeakMap<object, unknown>();
  return (...documents) => {
    const last = documents[documents.length - 1] as object;
    let results = known;
    for (const document of documents.slice(0, -1)) results = branchOf(results, document);
    if (!results.has(last)) results.set(last, compute(...documents));
    return results.get(last) as Result;
  };
}

function branchOf(results: WeakMap<object, unknown>, document: object): WeakMap<object, unknown> {
  const branch = (results.get(document) as WeakMap<object, unknown> | undefined) ?? new WeakMap<object, unknown>();
  results.set(document, branch);
  return branch;
}
