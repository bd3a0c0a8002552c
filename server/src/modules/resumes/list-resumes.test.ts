import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { resumeText, upload } from "../../testing/factories.ts";

describe("the list of resumes", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
    for (const name of ["One Example", "Two Example", "Three Example"]) await upload(test.ctx, resumeText({ name }), `${name}.txt`);
  });
  afterAll(() => test.close());

  it("shows the newest first and pages without losing or repeating a row while others arrive", async () => {
    const first = (await test.request("GET", "/api/v1/resumes?limit=2")).body;
    expect(first.data.map((row: { fileName: string }) => row.fileName)).toEqual(["Three Example.txt", "Two Example.txt"]);
    await upload(test.ctx, resumeText({ name: "Four Example" }), "Four Example.txt");
    const second = (await test.request("GET", `/api/v1/resumes?limit=2&cursor=${first.page.next}`)).body;
    expect(second.data.map((row: { fileName: string }) => row.fileName)).toEqual(["One Example.txt"]);
    expect(second.page).toEqual({ next: null, limit: 2 });
  });

  it.each(["limit=0", "limit=201", "limit=many", "cursor=invented"])("refuses %s", async (query) => {
    expect((await test.request("GET", `/api/v1/resumes?${query}`)).body.error.code).toBe("VALIDATION_ERROR");
  });
});
