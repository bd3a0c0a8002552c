/** Counts down the time that a document may take, except while it waits for something that has limits of its own. */
export type StopClock = { pause(): void; resume(): void; end(): void };

export function startClock(milliseconds: number, onEnd: () => void): StopClock {
  let left = milliseconds;
  let since = performance.now();
  let timer: NodeJS.Timeout | undefined = setTimeout(onEnd, left);
  const pause = (): void => {
    if (!timer) return;
    clearTimeout(timer);
    timer = undefined;
    left -= performance.now() - since;
  };
  return {
    pause,
    resume: () => {
      if (timer) return;
      since = performance.now();
      timer = setTimeout(onEnd, Math.max(0, left));
    },
    end: pause,
  };
}
