const WIDTH = 30;

/** A bar on standard error that is drawn over itself; in a pipe nothing is shown. */
export function progressBar(name: string) {
  const isShown = process.stderr.isTTY === true;
  return {
    show: (share: number): void => {
      if (!isShown) return;
      const done = Math.round(share * WIDTH);
      process.stderr.write(`\r${name} ${"█".repeat(done)}${"░".repeat(WIDTH - done)} ${Math.round(share * 100)} %`);
    },
    close: (): void => {
      if (isShown) process.stderr.write("\n");
    },
  };
}
