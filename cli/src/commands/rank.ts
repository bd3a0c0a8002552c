import { loadEngine, loadKnowledge } from "@candor/host";
import { Failure } from "../failure.ts";
import { dataFolder, readRecords } from "../input.ts";
import { bold, clip, dim, print, safe } from "../output/terminal.ts";

type RankOptions = {
  readonly query?: string;
  readonly queries?: string;
  readonly corpus: string;
  readonly top?: number;
  readonly json?: boolean;
};

const MAX_RESULTS = 1000;
const SHOWN = 10;

/** `candor rank`: the texts of a corpus by fitness for each query. */
export async function rank(options: RankOptions): Promise<void> {
  if ((options.query === undefined) === (options.queries === undefined))
    throw new Failure("Give either --query TEXT or --queries FILE.", 2);
  const corpus = await readRecords(options.corpus);
  const queries = options.queries ? await readRecords(options.queries) : [{ id: undefined, text: options.query ?? "" }];
  const top = Math.min(options.top ?? (options.json ? MAX_RESULTS : SHOWN), MAX_RESULTS);
  const textById = new Map(corpus.map((record) => [record.id, record.text]));
  const ranked = loadEngine().rankMany(
    queries.map(({ text }) => text),
    corpus,
    { top, known: await loadKnowledge(dataFolder()) },
  );
  for (const [index, query] of queries.entries()) {
    const rows = ranked[index] ?? [];
    if (options.json) {
      for (const row of rows) print(JSON.stringify(query.id === undefined ? row : { query: query.id, ...row }));
      continue;
    }
    print(bold(safe(query.text)));
    if (rows.length === 0) print(dim("  nothing fits"));
    for (const row of rows) print(`  ${row.score.toFixed(3)}  ${safe(clip(textById.get(row.id) ?? row.id, 90))}`);
  }
}
