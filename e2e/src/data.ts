import type { RunningCandor } from "./candor.ts";

const patienceMs = 30_000;

type Status = { tasks: { waiting: number; active: number } };

/** The `data` of an answer of the running product's API. */
export async function dataOf<T>(candor: RunningCandor, path: string): Promise<T> {
  const answer = (await (await fetch(`${candor.url}/api/v1${path}`)).json()) as { data: T };
  return answer.data;
}

/** Waits until nothing is being read or compared, but not for ever. */
export async function untilQuiet(candor: RunningCandor): Promise<void> {
  const end = Date.now() + patienceMs;
  let tasks = (await dataOf<Status>(candor, "/status")).tasks;
  while (tasks.waiting + tasks.active > 0) {
    if (Date.now() > end) throw new Error(`Work is still left: ${JSON.stringify(tasks)}\n${candor.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    tasks = (await dataOf<Status>(candor, "/status")).tasks;
  }
}
