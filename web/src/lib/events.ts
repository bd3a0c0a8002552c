import type { LiveEvent } from "./api-types.ts";

/** What a live connection tells: each event, and whether the line is up. */
export type LiveListener = { readonly onEvent: (event: LiveEvent) => void; readonly onState: (isOpen: boolean) => void };

const firstWaitMs = 500;
const longestWaitMs = 15_000;

/** Opens the live connection and keeps it open: waits longer after each failure, and starts over after each success. */
export function openLiveEvents(listener: LiveListener, url = liveUrl()): () => void {
  let socket: WebSocket | undefined;
  let waitMs = firstWaitMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isClosed = false;

  const connect = () => {
    socket = new WebSocket(url);
    socket.addEventListener("open", () => {
      waitMs = firstWaitMs;
      if (!isClosed) listener.onState(true);
    });
    socket.addEventListener("message", (message) => {
      const event = readEvent(message.data);
      if (event) listener.onEvent(event);
    });
    socket.addEventListener("close", () => {
      if (isClosed) return;
      listener.onState(false);
      timer = setTimeout(connect, waitMs);
      waitMs = Math.min(waitMs * 2, longestWaitMs);
    });
  };
  connect();

  return () => {
    isClosed = true;
    clearTimeout(timer);
    if (socket) closeQuietly(socket);
  };
}

/** A line that is still being opened is closed once it is open: cutting it short would warn in the console. */
function closeQuietly(socket: WebSocket): void {
  if (socket.readyState === WebSocket.CONNECTING) socket.addEventListener("open", () => socket.close());
  else socket.close();
}

/** An event from the wire, or nothing if it is not one. */
export function readEvent(data: unknown): LiveEvent | undefined {
  if (typeof data !== "string") return undefined;
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"
      ? (value as LiveEvent)
      : undefined;
  } catch {
    return undefined;
  }
}

function liveUrl(): string {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  return `${scheme}://${location.host}/api/v1/events`;
}
