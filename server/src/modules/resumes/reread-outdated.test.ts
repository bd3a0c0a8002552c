import { ENGINE_VERSION } from "@candor/engine";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { addedJobs, readyResume } from "../../testing/factories.ts";
import { queueOutdatedJobs } from "../jobs/queue-outdated.ts";
import { correctReading } from "./correct-reading.ts";
import { rereadOutdated } from "./reread-outdated.ts";

describe("after an upgrade of the engine", () => {
  let test: TestApp;
  let id: string;
  beforeAll(async () => {
    test = await createTestApp();
    await addedJobs(test.ctx, { id: "1" }, { id: "2" });
    id = await readyResume(test);
    const corrections = [
      { pointer: "/basics/name", value: "Ada B. Example" },
      { pointer: "/work/2/name", value: "Third Ltd" },
    ];
    await correctReading(test.ctx, { id, corrections });
    await test.settled();
  });
  afterAll(() => test.close());

  it("resumes are read again and jobs prepared again, and everything is matched again", async () => {
    await test.owner.execute(sql`update readings set engine_version = '0.0.1'`);
    await test.owner.execute(sql`update postings set engine_version = '0.0.1', features = '{}'`);
    await test.owner.execute(sql`delete from matches`);
    await queueOutdatedJobs(test.ctx);
    await rereadOutdated(test.ctx);
    await test.settled();
    const reading = (await test.request("GET", `/api/v1/resumes/${id}/reading`)).body.data;
    expect(reading.engineVersion).toBe(ENGINE_VERSION);
    expect((await test.request("GET", `/api/v1/resumes/${id}`)).body.data).toMatchObject({ status: "ready", matchCount: 2 });
    expect((await test.request("GET", "/api/v1/resumes")).body.data).toHaveLength(1);
  });

  it("what the person corrected stays corrected", async () => {
    const reading = (await test.request("GET", `/api/v1/resumes/${id}/reading`)).body.data;
    expect(reading.resume.basics.name).toBe("Ada B. Example");
    expect((await test.request("GET", `/api/v1/resumes/${id}`)).body.data.name).toBe("Ada B. Example");
  });

  it("nothing happens a second time", async () => {
    await queueOutdatedJobs(test.ctx);
    await rereadOutdated(test.ctx);
    expect(await test.ctx.tasks.counts()).toEqual({ waiting: 0, active: 0 });
  });

  it("is refused without permission", async () => {
    await expect(rereadOutdated(test.ctxWith("resumes:read"))).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(queueOutdatedJobs(test.ctxWith("jobs:read"))).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
