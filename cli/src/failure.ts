/** An expected failure: printed as one line on stderr, with exit code 1 (or 2 for wrong usage). */
export class Failure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
