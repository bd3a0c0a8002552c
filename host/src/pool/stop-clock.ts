/** Counts down the time that a document may take, except while it waits for something that has limits of its own. */
export type StopClock = { pause(): void; resume(): void; end(): void };

/** The most that one look at the clock may count. */
const STEP_MS = 1000;

/**
 * Looks once a second and counts at most that much: while this whole process stood still (a suspended computer, a blocked
 * event loop), the document did not get to answer either.
 */
export function startClock(milliseconds: number, onEnd: () => void): StopClock {
  let left = milliseconds;
  let step = 0;
  let since = 0;
  let timer: NodeJS.Timeout | undefined;
  const count = (): void => void (left -= Math.min(performance.now() - since, step));
  const look = (): void => {
    step = Math.min(STEP_MS, left);
    since = performance.now();
    timer = setTimeout(() => {
      count();
      if (left > 0) return look();
      timer = undefined;
      onEnd();
    }, step);
  };
  const pause = (): void => {
    if (!timer) return;
    clearTimeout(timer);
    timer = undefined;
    count();
  };
  const resume = (): void => {
    if (!timer) look();
  };
  look();
  return { pause, resume, end: pause };
}
