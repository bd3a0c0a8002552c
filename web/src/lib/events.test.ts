import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { LiveEvent } from "./api-types.ts";
import { openLiveEvents, readEvent } from "./events.ts";
import { staleAfter } from "./use-live-updates.ts";

class FakeSocket extends EventTarget {
  static readonly CONNECTING = 0;
  static all: FakeSocket[] = [];
  readyState = FakeSocket.CONNECTING;
  isClosed = false;
  readonly url: string;
  constructor(url: string) {
    super();
    this.url = url;
    FakeSocket.all.push(this);
  }
  close() {
    this.isClosed = true;
    this.dispatchEvent(new Event("close"));
  }
  open() {
    this.readyState = 1;
    this.dispatchEvent(new Event("open"));
  }
  say(data: string) {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}
const last = () => FakeSocket.all.at(-1) as FakeSocket;

beforeEach(() => {
  vi.useFakeTimers();
  FakeSocket.all = [];
  vi.stubGlobal("WebSocket", FakeSocket);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function listen() {
  const events: LiveEvent[] = [];
  const states: boolean[] = [];
  const close = openLiveEvents(
    { onEvent: (event) => events.push(event), onState: (isOpen) => states.push(isOpen) },
    "ws://example.com/events",
  );
  return { events, states, close };
}

it("hears what happens while the page is open", () => {
  const { events } = listen();
  last().say('{"type":"resume.read","id":"res_1"}');
  expect(events).toEqual([{ type: "resume.read", id: "res_1" }]);
});

it("does not stumble over a message that is not an event", () => {
  const { events } = listen();
  for (const data of ["not json", "null", "[]", '{"id":"x"}']) last().say(data);
  expect(events).toEqual([]);
  expect(readEvent(new ArrayBuffer(1))).toBeUndefined();
});

it("connects again after the line is lost, waiting longer each time", () => {
  const { states } = listen();
  last().open();
  last().close();
  expect(states).toEqual([true, false]);
  vi.advanceTimersByTime(500);
  expect(FakeSocket.all).toHaveLength(2);
  last().close();
  vi.advanceTimersByTime(500);
  expect(FakeSocket.all).toHaveLength(2);
  vi.advanceTimersByTime(500);
  expect(FakeSocket.all).toHaveLength(3);
});

it("stays closed once the page is left", () => {
  const { close } = listen();
  last().open();
  close();
  vi.advanceTimersByTime(60_000);
  expect(FakeSocket.all).toHaveLength(1);
  expect(last().isClosed).toBe(true);
});

it("lets a line that is still being opened come up before closing it, so that the console stays quiet", () => {
  const { close, states } = listen();
  close();
  expect(last().isClosed).toBe(false);
  last().open();
  expect(last().isClosed).toBe(true);
  expect(states).toEqual([]);
});

it("refreshes the ranked lists when a job comes or a match is scored", () => {
  expect(staleAfter({ type: "job.imported", id: "job_1" })).toContainEqual(["matches"]);
  expect(staleAfter({ type: "match.scored", id: "res_1" })).toContainEqual(["matches"]);
});

it("does not ask for all resumes again with every field that is read", () => {
  expect(staleAfter({ type: "resume.reading", id: "res_1" })).not.toContainEqual(["resumes"]);
});

it("does not ask again for what was just deleted", () => {
  expect(staleAfter({ type: "resume.deleted", id: "res_1" })).not.toContainEqual(["resumes"]);
  expect(staleAfter({ type: "job.deleted", id: "job_1" })).not.toContainEqual(["jobs"]);
  expect(staleAfter({ type: "workspace.emptied" })).toEqual([["status"], ["resumes", "list"], ["jobs", "list"]]);
});
