import { loadEngine } from "@candor/host";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startCollector } from "../../testing/collector.ts";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { form, readyResume } from "../../testing/factories.ts";
import { describeReport } from "./describe-report.ts";

const PERSON = "Zebedee Quillfeather, zebedee@quillfeather.example, 01710000000";
const TRACES = [/zebedee/i, /quillfeather/i, /01710000000/, /hush-hush/];

describe("reports of errors that nobody expected", () => {
  let tracker: Awaited<ReturnType<typeof startCollector>>;
  let test: TestApp;
  let isReaderBroken = false;
  beforeAll(async () => {
    tracker = await startCollector({ id: "1" });
    test = await createTestApp({
      guards: { patience: { restMs: 60_000 }, timeoutMs: 300 },
      sentryDsn: `${tracker.url.replace("//", "//publickey@")}/42`,
      parser: {
        parseResume: async (bytes, options) => {
          if (isReaderBroken) throw new SyntaxError(`Unexpected token 'Z', "${PERSON}\n    at Acme Ltd" is not valid JSON`);
          return loadEngine().parseResume(bytes, options);
        },
        parsePostings: async (input, options) => loadEngine().parsePostings(input, options),
        close: () => {},
      },
    });
  });
  afterAll(async () => {
    await test.close();
    await tracker.standIn.close();
  });
  /** The last lines of the envelopes: the events. */
  const events = () => tracker.requests.map(({ body }) => JSON.parse(body.trim().split("\n").at(-1) ?? ""));

  it("tell the kind of a failed request's error and its place in the program, under the id that the answer names", async () => {
    vi.spyOn(test.ctx.storage, "receive").mockRejectedValueOnce(Object.assign(new TypeError(`no room for ${PERSON}`), { code: "EBADMSG" }));
    const { payload, headers } = form({ name: "file", content: PERSON, fileName: `${PERSON}.txt` });
    const carried = { authorization: "Bearer hush-hush", cookie: "session=hush-hush", "user-agent": PERSON };
    const url = `/api/v1/resumes/upload?note=${encodeURIComponent(PERSON)}`;
    const answer = await test.app.inject({ method: "POST", url, payload, headers: { ...carried, ...headers } });
    expect(answer.statusCode).toBe(500);
    await expect.poll(events).toHaveLength(1);
    expect(tracker.requests[0]?.path).toMatch(/^\/api\/42\/envelope\//);
    expect(events()[0]).toMatchObject({
      level: "error",
      exception: { values: [{ type: "TypeError", value: "EBADMSG" }] },
      tags: { kind: "request", method: "POST", route: "/api/v1/resumes/upload", requestId: answer.json().error.requestId },
    });
    expect(JSON.stringify(events()[0])).toContain('"filename":"server/src/platform/reports/reports.test.ts"');
  });

  it("tell of tasks that failed, and of statements that the database refused", async () => {
    isReaderBroken = true;
    await readyResume(test, `${PERSON}\n\nSkills\nExcel\n`);
    isReaderBroken = false;
    await test.owner.execute(sql`alter table jobs rename to jobs_gone`);
    expect((await test.request("GET", `/api/v1/jobs?q=${encodeURIComponent(PERSON)}`)).status).toBe(500);
    await test.owner.execute(sql`alter table jobs_gone rename to jobs`);
    await expect.poll(() => events().map(({ tags }) => tags.task ?? tags.route)).toContain("/api/v1/jobs");
    expect(events()).toContainEqual(expect.objectContaining({ tags: { kind: "task", task: "read-resume" } }));
    expect(events().at(-1)).toMatchObject({ tags: { code: "42P01" } });
  });

  it("are not made of what somebody merely asked wrongly", async () => {
    const { length } = events();
    await test.request("POST", "/api/v1/jobs", `{"title": "${PERSON}`, { "content-type": "application/json" });
    await test.request("GET", "/api/v1/resumes/res_none");
    await test.request("GET", "/nowhere");
    expect(events()).toHaveLength(length);
  });

  it("hold nothing of people, neither from documents, searches and headers nor from an error's own words", () => {
    const sent = tracker.requests.map(({ headers, body }) => `${JSON.stringify(headers)}${body}`).join("\n");
    expect(TRACES.filter((trace) => trace.test(sent))).toEqual([]);
    expect(sent).not.toContain("Acme");
    const known = ["event_id", "timestamp", "level", "platform", "release", "exception", "tags"];
    expect(
      events()
        .flatMap((event) => Object.keys(event))
        .filter((key) => !known.includes(key)),
    ).toEqual([]);
    const odd = Object.assign(new Error(PERSON), { name: PERSON, code: PERSON });
    expect(JSON.stringify(describeReport(odd, { kind: "task", task: PERSON }))).not.toMatch(/Zebedee|01710000000/);
  });

  it("cost no request anything while the tracker is silent or broken, and it is left alone", async () => {
    for (const mood of ["silent", "failing", "silent", "failing", "silent"] as const) {
      tracker.standIn.mood = mood;
      vi.spyOn(test.ctx.storage, "receive").mockRejectedValueOnce(Object.assign(new Error("broken"), { code: "EIO" }));
      const { payload, headers } = form({ name: "file", content: "Ada", fileName: "ada.txt" });
      expect((await test.app.inject({ method: "POST", url: "/api/v1/resumes/upload", payload, headers })).statusCode).toBe(500);
    }
    const ready = async () => (await test.request("GET", "/ready")).body.checks;
    await expect.poll(ready).toMatchObject({ "error-reports": "degraded" });
  });
});
