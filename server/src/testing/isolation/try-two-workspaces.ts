import type { Accounts } from "../../modules/accounts/index.ts";
import type { FullCtx } from "../../platform/context.ts";
import type { TestTeam } from "../people.ts";
import { findUncovered } from "./id-fields.ts";
import { openTwoWorkspaces, strayMail, type TwoWorkspaces } from "./open-two-workspaces.ts";
import type { Planted } from "./plant-workspace.ts";
import { hashOfWorkspace, queryUnfiltered } from "./query-unfiltered.ts";
import { type Asking, findUnanswered, type Pair, type Tried, tryEveryRoute } from "./try-every-route.ts";

/** What was tried, with everything that one workspace saw of another. */
export type IsolationFigures = {
  readonly routes: number;
  readonly idFields: number;
  readonly requests: number;
  /** Of those with the filters of every repository asking for the other workspace. */
  readonly unfilteredRequests: number;
  readonly tables: number;
  readonly ownRowsSeen: number;
  readonly failures: readonly string[];
};

/** Every route, both ways, by both sorts of credentials; then once more with every filter wrong; then tables without filters. */
export async function tryTwoWorkspaces({ everyKind = false }: Pick<Asking, "everyKind"> = {}): Promise<IsolationFigures> {
  const two = await openTwoWorkspaces();
  const { test, first, second } = two;
  try {
    const failures = findUncovered(test.app);
    const contexts = { [first.canary]: await contextOf(test, first), [second.canary]: await contextOf(test, second) };
    for (const each of [first, second]) failures.push(...(await findUnanswered(test.app, each)));
    await test.settled();
    const counted: Tried[] = [];
    const unfiltered: Tried[] = [];
    const tables = [];
    const pairs = [
      { asker: first, other: second },
      { asker: second, other: first },
    ];
    for (const { asker, other } of pairs) tables.push(await queryUnfiltered(test, asker.ids.workspace, other.ids.workspace));
    for (const isEnd of [false, true]) {
      for (const pair of pairs) {
        const before = await hashOfWorkspace(test, pair.other.ids.workspace);
        unfiltered.push(await tryUnfiltered(test, pair, contexts, isEnd));
        counted.push(await tryEveryRoute(test.app, pair, { everyKind, isEnd }));
        await test.settled();
        if ((await hashOfWorkspace(test, pair.other.ids.workspace)) !== before) failures.push(`rows of ${pair.other.canary} were changed`);
      }
    }
    for (const each of [first, second])
      failures.push(...strayMail(two, each).map((address) => `mail of ${each.canary} went to ${address}`));
    failures.push(...inLog(two), ...tables.flatMap(({ foreign }) => foreign), ...[...counted, ...unfiltered].flatMap(({ leaks }) => leaks));
    const sum = (tried: readonly Tried[], of: "routes" | "idFields" | "requests") => tried.reduce((total, each) => total + each[of], 0);
    return {
      // Each is asked both ways.
      routes: sum(counted, "routes") / pairs.length,
      idFields: sum(counted, "idFields") / pairs.length,
      requests: sum(counted, "requests"),
      unfilteredRequests: sum(unfiltered, "requests"),
      tables: tables[0]?.tables ?? 0,
      ownRowsSeen: tables.reduce((total, { seen }) => total + seen, 0),
      failures,
    };
  } finally {
    await two.close();
  }
}

type Contexts = Readonly<Record<string, FullCtx>>;

/** The routes behind a gate that has every repository ask for the other workspace; only the policies stand in between. */
async function tryUnfiltered(test: TestTeam, { asker, other }: Pair, contexts: Contexts, isEnd: boolean): Promise<Tried> {
  const [mine, theirs] = [contexts[asker.canary], contexts[other.canary]];
  if (!mine || !theirs) throw new Error("Nobody to ask as.");
  const gate: Accounts["gate"] = { ...test.gate, forRequest: async () => ({ ...theirs, db: mine.db }) };
  const app = await test.appWith(gate);
  try {
    return await tryEveryRoute(app, { asker, other }, { isBroken: true, isEnd });
  } finally {
    await app.close();
  }
}

const contextOf = (test: TestTeam, { owner }: Planted) => test.gate.forRequest({ authorization: `Bearer ${owner.accessToken}` });

const inLog = ({ log, first, second }: TwoWorkspaces): string[] =>
  [first, second].filter(({ canary }) => log().includes(canary)).map(({ canary }) => `the log holds ${canary}`);
