import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { addedJobs } from "../../testing/factories.ts";

describe("the list of jobs", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
    await addedJobs(
      test.ctx,
      { id: "1", title: "cook" },
      { id: "2", title: "Baker", company: "100% Bread" },
      { id: "3", title: "Actor", skills: "Kubernetes" },
    );
  });
  afterAll(() => test.close());
  const titles = async (query: string) =>
    (await test.request("GET", `/api/v1/jobs?${query}`)).body.data.map((job: { title: string }) => job.title);

  it("shows the newest first, the oldest first, or by title whatever its case", async () => {
    expect(await titles("")).toEqual(["Actor", "Baker", "cook"]);
    expect(await titles("sort=oldest")).toEqual(["cook", "Baker", "Actor"]);
    expect(await titles("sort=title")).toEqual(["Actor", "Baker", "cook"]);
  });

  it("finds jobs by words of title, company and skills, all of which must fit", async () => {
    expect(await titles("q=BAK")).toEqual(["Baker"]);
    expect(await titles("q=kubernetes actor")).toEqual(["Actor"]);
    expect(await titles("q=baker actor")).toEqual([]);
  });

  it("takes signs that mean something to the database for what they are", async () => {
    expect(await titles(`q=${encodeURIComponent("100%")}`)).toEqual(["Baker"]);
    expect(await titles(`q=${encodeURIComponent("b_k")}`)).toEqual([]);
    expect(await titles(`q=${encodeURIComponent("'; drop table jobs; --")}`)).toEqual([]);
  });

  it.each(["newest", "oldest", "title"])("pages through all of them once, sorted by %s, while jobs are added", async (sort) => {
    const all = await titles(`sort=${sort}`);
    const seen: string[] = [];
    let next: string | null = "";
    for (let turn = 0; next !== null; turn++) {
      const { body } = await test.request("GET", `/api/v1/jobs?sort=${sort}&limit=1${next ? `&cursor=${encodeURIComponent(next)}` : ""}`);
      seen.push(...body.data.map((job: { title: string }) => job.title));
      next = body.page.next;
      if (turn === 0 && sort === "newest") await addedJobs(test.ctx, { id: "late", title: "Zookeeper" });
    }
    expect(seen).toEqual(all);
  });

  it("lists open and archived jobs apart", async () => {
    const [job] = (await test.request("GET", "/api/v1/jobs?q=baker")).body.data;
    await test.request("PATCH", `/api/v1/jobs/${job.id}`, { status: "archived" });
    expect(await titles("status=archived")).toEqual(["Baker"]);
    expect(await titles("status=open&q=baker")).toEqual([]);
  });

  it.each(["sort=random", "status=lost", "cursor=%7B%7D", "sort=title&cursor=WzFd"])("refuses %s", async (query) => {
    expect((await test.request("GET", `/api/v1/jobs?${query}`)).status).toBe(400);
  });
});
