/** A peer that suites and proofs talk to for real. */
export type Service = {
  readonly name: string;
  /** Brings it up, or finds it up; answers the environment variables by which programs reach it. */
  start(folder: string, say: (line: string) => void): Promise<Environment>;
  /** Undefined when it is not running. */
  find(folder: string): Promise<Environment | undefined>;
  /** False when there was nothing to stop. */
  stop(folder: string): Promise<boolean>;
};

export type Environment = Readonly<Record<string, string>>;

/** The machine cannot bring the service up; the message says what is missing. */
export class ServiceUnavailable extends Error {}
