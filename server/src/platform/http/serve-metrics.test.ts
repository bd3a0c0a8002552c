import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { readyResume } from "../../testing/factories.ts";

const TOKEN = "a token of twenty letters";

describe("the figures for Prometheus", () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp({ metricsToken: TOKEN })));
  afterAll(() => test.close());

  it("are for whoever has the token", async () => {
    expect((await test.request("GET", "/metrics")).status).toBe(401);
    expect((await test.request("GET", "/metrics", undefined, { authorization: "Bearer another" })).status).toBe(401);
    expect((await test.request("GET", "/metrics", undefined, { authorization: `Bearer ${TOKEN}` })).status).toBe(200);
  });

  it("count requests by route, readings, tasks, queues and connections, and name nobody", async () => {
    const id = await readyResume(test);
    await test.request("GET", `/api/v1/resumes/${id}`);
    const { body } = await test.request("GET", "/metrics", undefined, { authorization: `Bearer ${TOKEN}` });
    for (const line of [
      'candor_http_request_seconds_count{method="GET",route="/api/v1/resumes/:id",status="200"} 1',
      'candor_parse_seconds_count{kind="resume",outcome="done"} 1',
      'candor_task_seconds_count{task="read-resume",outcome="done"} 1',
      'candor_queue_tasks{queue="read-resume",state="waiting"} 0',
      'candor_queue_oldest_seconds{queue="read-resume"} 0',
      'candor_database_connections{state="waiting"} 0',
    ])
      expect(body.split("\n")).toContain(line);
    expect(body).not.toContain(id);
  });
});
