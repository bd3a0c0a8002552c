import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startCollector } from "../../testing/collector.ts";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { form, readyResume } from "../../testing/factories.ts";

const TRACE = "0af7651916cd43dd8448eb211c80319c";
const CALLER = "b7ad6b7169203331";
const traceparent = `00-${TRACE}-${CALLER}-01`;

describe("traces for an OpenTelemetry collector", () => {
  let collector: Awaited<ReturnType<typeof startCollector>>;
  let test: TestApp;
  beforeAll(async () => {
    collector = await startCollector();
    test = await createTestApp({
      guards: { patience: { restMs: 60_000 }, timeoutMs: 300 },
      traces: { endpoint: collector.url, headers: { authorization: "Bearer of-the-collector" }, serviceName: "hr", share: 1 },
    });
  });
  afterAll(async () => {
    await test.close();
    await collector.standIn.close();
  });
  const ofTrace = (traceId: string) => collector.spans().filter((span) => span.traceId === traceId);
  const namesOf = (traceId: string) => ofTrace(traceId).map(({ name }) => name);

  it("go on with the caller's trace: the request, its statements, and the tasks that it has left behind", async () => {
    const { payload, headers } = form({ name: "file", content: "Ada Example\nada@example.com\n\nSkills\nExcel\n", fileName: "ada.txt" });
    const answer = await test.app.inject({ method: "POST", url: "/api/v1/resumes/upload", payload, headers: { ...headers, traceparent } });
    expect(answer.statusCode).toBe(202);
    await test.settled();
    await expect.poll(() => namesOf(TRACE)).toContain("task match-resume");
    const spans = ofTrace(TRACE);
    const byName = (name: string) => spans.find((span) => span.name === name);
    const request = byName("POST /api/v1/resumes/upload");
    expect(request).toMatchObject({ parentSpanId: CALLER, attributes: { "http.response.status_code": 202 } });
    expect(byName("task read-resume")).toMatchObject({ parentSpanId: request?.spanId, attributes: { "candor.outcome": "done" } });
    expect(byName("parse resume")?.parentSpanId).toBe(byName("task read-resume")?.spanId);
    expect(byName("match resume")?.parentSpanId).toBe(byName("task match-resume")?.spanId);
    expect(spans.filter(({ parentSpanId }) => parentSpanId === request?.spanId).map(({ name }) => name)).toContain("insert resumes");
  });

  it("say whose they are, and are sent with the operator's headers to the standard address", () => {
    expect(collector.requests.every(({ path }) => path === "/v1/traces")).toBe(true);
    expect(collector.requests.at(-1)?.headers.authorization).toBe("Bearer of-the-collector");
    expect(collector.requests.at(-1)?.body).toContain('{"key":"service.name","value":{"stringValue":"hr"}}');
  });

  it("leave out what machines ask every few seconds", async () => {
    await test.request("GET", "/ready", undefined, { traceparent: traceparent.replace(TRACE, "a".repeat(32)) });
    await test.request("GET", "/api/v1/jobs", undefined, { traceparent: traceparent.replace(TRACE, "b".repeat(32)) });
    await expect.poll(() => namesOf("b".repeat(32))).toContain("GET /api/v1/jobs");
    expect(namesOf("a".repeat(32))).toEqual([]);
  });

  it("hold nothing of the people that the requests are about, however they go", async () => {
    const traces = [/zebedee/i, /quillfeather/i, /01710000000/, /hush-hush/i];
    const person = "Zebedee Quillfeather 01710000000 hush-hush";
    const carried = {
      baggage: `name=${encodeURIComponent(person)}`,
      tracestate: "zebedee=quillfeather",
      "user-agent": person,
      referer: person,
    };
    const id = await readyResume(test, `${person}\nzebedee@quillfeather.example\n\nSkills\nExcel\n`);
    const last = { ...carried, traceparent: traceparent.replace(TRACE, "c".repeat(32)) };
    await test.request("GET", `/api/v1/jobs?q=${encodeURIComponent(person)}`, undefined, carried);
    await test.request("POST", "/api/v1/jobs", { title: person, description: person }, carried);
    await test.request("GET", `/api/v1/resumes/${encodeURIComponent(person)}`, undefined, carried);
    await test.request("GET", `/${encodeURIComponent(person)}/x`, undefined, { ...carried, traceparent: person });
    await test.request("POST", "/api/v1/jobs", `{"title": "${person}`, { ...carried, "content-type": "application/json" });
    await test.request("GET", `/api/v1/resumes/${id}`, undefined, last);
    await expect.poll(() => namesOf("c".repeat(32))).toContain("GET /api/v1/resumes/:id");
    const sent = collector.requests.map(({ body, headers }) => `${JSON.stringify(headers)}${body}`).join("\n");
    expect(traces.filter((trace) => trace.test(sent))).toEqual([]);
    expect(sent).not.toContain(id);
  });

  it("cost no request anything while the collector is silent or broken, and it is left alone", async () => {
    for (const mood of ["silent", "failing", "garbage"] as const) {
      collector.standIn.mood = mood;
      expect((await test.request("GET", "/api/v1/jobs")).status).toBe(200);
    }
    const ready = async () => {
      await test.request("GET", "/api/v1/jobs");
      return (await test.request("GET", "/ready")).body;
    };
    collector.standIn.mood = "failing";
    await expect.poll(ready, { timeout: 30_000, interval: 500 }).toMatchObject({ status: "degraded", checks: { traces: "degraded" } });
    const { asked } = collector.standIn;
    expect((await test.request("GET", "/api/v1/jobs")).status).toBe(200);
    expect(collector.standIn.asked).toBe(asked);
  });
});
