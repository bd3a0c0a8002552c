import { createClient } from "@candor/client";

/** The typed client of the contract; the page and the API have one origin. */
export const api = createClient();

/** A refusal by the server, in its own words, with the id that finds it in the log. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly requestId: string | undefined;

  constructor(status: number, code: string, message: string, requestId?: string) {
    super(message);
    this.status = status;
    this.code = code;
    this.requestId = requestId;
  }
}

type Call<T> = Promise<{ readonly data?: T; readonly error?: unknown; readonly response: Response }>;
type Refusal = { readonly error?: { readonly code?: string; readonly message?: string; readonly requestId?: string } };

/** The envelope of a successful answer; every other outcome is thrown as an `ApiError`. */
export async function unwrap<T>(call: Call<T>): Promise<T> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new ApiError(0, "NO_CONNECTION", "Check that Candor is still running on this computer, then try again.");
  });
  if (response.ok && data !== undefined) return data;
  const refusal = refusalIn(error);
  throw new ApiError(
    response.status,
    refusal?.code ?? "UNEXPECTED_ANSWER",
    refusal?.message ?? "The server gave an answer that this page does not understand. Try again.",
    refusal?.requestId ?? response.headers.get("x-request-id") ?? undefined,
  );
}

/** The `data` of a successful answer. */
export async function unwrapData<T>(call: Call<{ readonly data: T }>): Promise<T> {
  return (await unwrap(call)).data;
}

function refusalIn(error: unknown): Refusal["error"] {
  return typeof error === "object" && error !== null && "error" in error ? (error as Refusal).error : undefined;
}
