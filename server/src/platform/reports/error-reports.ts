/** Where something went wrong that nobody expected: the template of a request's address with its id, or the name of a queue. */
export type Where =
  | { readonly kind: "request"; readonly method: string; readonly route: string | undefined; readonly requestId: string }
  | { readonly kind: "task"; readonly task: string };

/** Tells an error tracker of errors that nobody expected. Nothing waits for it, and nothing fails with it. */
export type ErrorReports = {
  report(error: unknown, where: Where): void;
  /** Sends what is left, for a short time. */
  close(): Promise<void>;
};
