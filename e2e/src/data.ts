import type { RunningCandor } from "./candor.ts";

/** The `data` of an answer of the running product's API. */
export async function dataOf<T>(candor: RunningCandor, path: string): Promise<T> {
  const answer = (await (await fetch(`${candor.url}/api/v1${path}`)).json()) as { data: T };
  return answer.data;
}

/** Waits until nothing is being read or compared. */
export async function untilQuiet(candor: RunningCandor): Promise<void> {
  for (;;) {
    const { tasks } = await dataOf<{ tasks: { waiting: number; active: number } }>(candor, "/status");
    if (tasks.waiting + tasks.active === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
