import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtInVectors, type Vectors } from "../../platform/vectors/vectors.ts";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { type EmbeddingsStandIn, startEmbeddingsStandIn } from "../../testing/embeddings-stand-in.ts";
import { addedJobs, readyResume } from "../../testing/factories.ts";
import { allJobIds, queueOutdatedJobs } from "../jobs/index.ts";
import { correctReading } from "../resumes/correct-reading.ts";
import { listSimilar } from "../similar-jobs/list-similar.ts";
import { matchJobs } from "./match-jobs.ts";
import { matchResume } from "./match-resume.ts";
import { resumeMatching } from "./resume-matching.ts";

const ENDPOINT = "endpoint@tiny-384";
const METRICS_TOKEN = "a token of twenty letters";

describe("with vectors of an endpoint", () => {
  let endpoint: EmbeddingsStandIn;
  let test: TestApp;
  let resumeId: string;
  let jobIds: string[];
  beforeAll(async () => {
    endpoint = await startEmbeddingsStandIn();
    const settings = { OPENAI_BASE_URL: endpoint.baseUrl, OPENAI_API_KEY: "a-key", OPENAI_EMBEDDING_MODEL: "tiny" };
    test = await createTestApp({
      vectors: { source: "endpoint", settings, maxCharacters: 100_000 },
      metricsToken: METRICS_TOKEN,
      guards: { patience: { restMs: 100 }, timeoutMs: 4_000 },
    });
    jobIds = await addedJobs(test.ctx, { id: "1", title: "Backend Engineer" }, { id: "2", title: "Pastry Chef", skills: "baking" });
    resumeId = await readyResume(test);
  });
  afterAll(async () => {
    await test.close();
    await endpoint.close();
  });
  const vectorizers = async () => {
    const { rows } = await test.owner.execute<{ vectorizer: string }>(
      sql`select features ->> 'vectorizer' as vectorizer from readings union all select features ->> 'vectorizer' from postings`,
    );
    return rows.map(({ vectorizer }) => vectorizer);
  };
  type Row = { readonly id: string; readonly score: number; readonly similarity: number };
  const matches = async (): Promise<Row[]> => {
    const { data } = (await test.request("GET", `/api/v1/resumes/${resumeId}/matches`)).body;
    return data.map(({ id, score, similarity }: Row) => ({ id, score, similarity }));
  };

  it("a resume and its jobs are embedded in the background, and nothing that tells who somebody is goes out", async () => {
    expect(await vectorizers()).toEqual([ENDPOINT, ENDPOINT, ENDPOINT]);
    expect(await matches()).toHaveLength(2);
    expect(endpoint.texts.join("\n")).toContain("Backend Engineer");
    expect(endpoint.texts.join("\n")).not.toMatch(/Ada|Example|@/);
    expect(endpoint.keys).toEqual(new Set(["Bearer a-key"]));
  });

  it("what was sent to the endpoint can be watched, in requests, characters and its own tokens, and names nobody", async () => {
    const { body } = await test.request("GET", "/metrics", undefined, { authorization: `Bearer ${METRICS_TOKEN}` });
    const sent = endpoint.texts.join("").length;
    for (const line of [
      `candor_ai_requests_total{purpose="vectors",model="tiny",outcome="answered"} ${endpoint.asked}`,
      `candor_ai_characters_total{purpose="vectors",model="tiny"} ${sent}`,
      `candor_ai_tokens_total{purpose="vectors",model="tiny"} ${sent}`,
      'candor_ai_budget_characters{purpose="vectors"} 100000',
    ])
      expect(body.split("\n")).toContain(line);
  });

  it("a match opens with the vectors that it was scored with, and holds when it is checked, without asking again", async () => {
    const [best] = await matches();
    const { asked } = endpoint;
    endpoint.mood = "failing";
    const { body } = await test.request("GET", `/api/v1/matches/${best?.id}`);
    expect(body.data).toMatchObject({ recomputed: "same", match: { score: best?.score } });
    const check = await test.request("GET", `/api/v1/matches/${best?.id}/check`);
    expect(check.body.data).toMatchObject({ recomputed: "same", now: { score: best?.score } });
    expect(endpoint.asked).toBe(asked);
  });

  it.each(["busy", "failing", "short", "garbage"] as const)("nothing is scored by half while the endpoint is %s", async (mood) => {
    endpoint.mood = mood;
    const before = await matches();
    await test.owner.execute(sql`update postings set engine_version = '0.0.1', features = features::jsonb || '{"vectorizer":"older@1"}'`);
    await expect(matchJobs(test.ctx, jobIds)).rejects.toThrow();
    expect(await matches()).toEqual(before);
    expect((await vectorizers()).toSorted()).toEqual([ENDPOINT, "older@1", "older@1"]);
    endpoint.mood = "well";
    await expect.poll(() => matchJobs(test.ctx, jobIds).then(vectorizers, () => []), POLL).toEqual([ENDPOINT, ENDPOINT, ENDPOINT]);
    expect(await matches()).toEqual(before);
  });

  it("what an endpoint that is away has left undone is asked for again, once, and done when it is back", async () => {
    endpoint.mood = "failing";
    await test.owner.execute(sql`update postings set engine_version = '0.0.1', features = features::jsonb || '{"vectorizer":"older@1"}'`);
    for (let time = 0; time < 3; time++) {
      await queueOutdatedJobs(test.ctx);
      await resumeMatching(test.ctx);
    }
    const { rows } = await test.owner.execute(sql`select job_id from match_backlog`);
    expect(rows).toHaveLength(2);
    endpoint.mood = "well";
    await test.settled();
    expect(await vectorizers()).toEqual([ENDPOINT, ENDPOINT, ENDPOINT]);
  });

  it("a correction is embedded anew, and one that comes while the endpoint is slow is not overwritten", async () => {
    await correctReading(test.ctx, { id: resumeId, corrections: [{ pointer: "/work/0/position", value: "Baker" }] });
    await test.settled();
    expect(endpoint.texts).toContain("Baker");
    await test.owner.execute(sql`update readings set features = features::jsonb || '{"vectorizer":"older@1"}'`);
    endpoint.mood = "slow";
    const matched = matchResume(test.ctx, resumeId);
    await expect.poll(() => endpoint.held, POLL).toBe(1);
    await test.owner.execute(sql`update readings set updated_at = updated_at + interval '1 second'`);
    endpoint.mood = "well";
    await matched;
    expect((await vectorizers())[0]).toBe("older@1");
    await matchResume(test.ctx, resumeId);
    expect((await vectorizers())[0]).toBe(ENDPOINT);
  });

  it("going back to the built-in vectors prepares everything anew, and asks nobody", async () => {
    const { asked } = endpoint;
    const back = { ...test.ctx, vectors: builtInVectors };
    await matchJobs(back, jobIds);
    await matchResume(back, resumeId);
    expect(new Set(await vectorizers())).toEqual(new Set([builtInVectors.vectorizer()]));
    expect(endpoint.asked).toBe(asked);
  });
});

describe("with a model of another size", () => {
  it("jobs are scored by its vectors, and found by their terms and titles", async () => {
    const test = await createTestApp();
    try {
      const [jobId = ""] = await addedJobs(test.ctx, { id: "1" }, { id: "2", skills: "TypeScript and Kafka" });
      const resumeId = await readyResume(test);
      const ctx = { ...test.ctx, vectors: ofFour };
      await matchResume(ctx, resumeId);
      await matchJobs(ctx, await allJobIds(ctx.db, ctx));
      const { rows } = await test.owner.execute(sql`select inputs ->> 'packs' as packs from matches`);
      expect(rows).toEqual([{ packs: "small@1" }, { packs: "small@1" }]);
      const { alsoPostedAs, similar } = await listSimilar(ctx, jobId);
      expect([...alsoPostedAs, ...similar]).toHaveLength(1);
    } finally {
      await test.close();
    }
  });
});

/** Every text is alike. */
const ofFour: Vectors = {
  vectorizer: () => "small@1",
  of: async (_workspaceId, documents) =>
    documents.map(({ titles }) => ({ vectorizer: "small@1", text: [1, 0, 0, 0], titles: titles.map(() => [1, 0, 0, 0]) })),
};

describe("when the budget is spent", () => {
  it("nothing more is sent, and whoever watches is told", async () => {
    const endpoint = await startEmbeddingsStandIn();
    const settings = { OPENAI_BASE_URL: endpoint.baseUrl };
    const test = await createTestApp({ vectors: { source: "endpoint", settings, maxCharacters: 10 } });
    try {
      const [document] = [{ text: "a text of more than ten letters", titles: [] }];
      for (let time = 0; time < 5; time++) await expect(test.ctx.vectors.of(test.ctx.workspaceId, [document])).rejects.toThrow("budget");
      expect(endpoint.asked).toBe(0);
      expect((await test.request("GET", "/ready")).body.checks.vectors).toBe("degraded");
    } finally {
      await test.close();
      await endpoint.close();
    }
  });
});

const POLL = { interval: 150 };
