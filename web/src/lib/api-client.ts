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

type Envelope = {
  readonly success: boolean;
  readonly data?: unknown;
  readonly status?: unknown;
  readonly page?: { readonly next: string | null };
  readonly error?: { readonly code: string; readonly message: string; readonly requestId?: string };
};

type Query = Readonly<Record<string, string | number | undefined>>;

const base = "/api/v1";

/** The address of a path of the API, for links and downloads. */
export function apiUrl(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== undefined && value !== "") search.set(key, String(value));
  return search.size > 0 ? `${base}${path}?${search}` : `${base}${path}`;
}

/** Sends one request and unwraps the envelope; throws an `ApiError` in every other case. */
export async function request(
  method: string,
  path: string,
  options: { query?: Query; body?: unknown; signal?: AbortSignal } = {},
): Promise<Envelope> {
  const isForm = options.body instanceof FormData;
  const init: RequestInit = { method, headers: { accept: "application/json" } };
  if (options.signal) init.signal = options.signal;
  if (isForm) init.body = options.body as FormData;
  else if (options.body !== undefined) {
    init.headers = { accept: "application/json", "content-type": "application/json" };
    init.body = JSON.stringify(options.body);
  }
  const response = await fetch(apiUrl(path, options.query), init).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new ApiError(0, "NO_CONNECTION", "Candor does not answer. Check that it is still running, then try again.");
  });
  if (response.status === 204) return { success: true };
  const envelope = (await response.json().catch(() => undefined)) as Envelope | undefined;
  if (response.ok && envelope?.success) return envelope;
  const requestId = envelope?.error?.requestId ?? response.headers.get("x-request-id") ?? undefined;
  throw new ApiError(
    response.status,
    envelope?.error?.code ?? "UNEXPECTED_ANSWER",
    envelope?.error?.message ?? "The server gave an answer that this page does not understand. Try again.",
    requestId,
  );
}

/** The `data` of a successful answer. The contract (openapi.json) is what makes the cast true. */
export async function requestData<T>(method: string, path: string, options: Parameters<typeof request>[2] = {}): Promise<T> {
  return (await request(method, path, options)).data as T;
}

/** A list answer: its items, and where the next page starts. */
export async function requestPage<T>(path: string, options: Parameters<typeof request>[2] = {}) {
  const envelope = await request("GET", path, options);
  return { items: (envelope.data ?? []) as readonly T[], next: envelope.page?.next ?? null, status: envelope.status as string | undefined };
}
