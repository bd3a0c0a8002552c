import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { addedJobs, readyResume, resumeText, upload } from "../../testing/factories.ts";
import { correctReading } from "./correct-reading.ts";

describe("correcting a reading by hand", () => {
  let test: TestApp;
  let id: string;
  beforeAll(async () => {
    test = await createTestApp();
    await addedJobs(test.ctx, { id: "1" });
    id = await readyResume(test);
  });
  afterAll(() => test.close());
  const correct = (corrections: unknown) => test.request("PATCH", `/api/v1/resumes/${id}/reading`, { corrections } as object);

  it("puts the person's word above the machine's, and the field then has no evidence on the page", async () => {
    const before = (await test.request("GET", `/api/v1/resumes/${id}/reading`)).body.data;
    expect(before.evidence["/basics/name"]).not.toHaveLength(0);
    const { status, body } = await correct([{ pointer: "/basics/name", value: "Ada B. Example" }]);
    expect(status).toBe(200);
    expect(body.data.resume.basics.name).toBe("Ada B. Example");
    expect(body.data.evidence["/basics/name"]).toBeUndefined();
    expect(body.data.corrections).toEqual([{ pointer: "/basics/name", value: "Ada B. Example" }]);
    expect((await test.request("GET", `/api/v1/resumes/${id}`)).body.data).toMatchObject({ name: "Ada B. Example", status: "matching" });
    await test.settled();
    expect((await test.request("GET", `/api/v1/resumes/${id}`)).body.data.status).toBe("ready");
  });

  it("keeps earlier corrections when a later one comes, and takes a field away with null", async () => {
    await correct([{ pointer: "/basics/label", value: "Staff Engineer" }]);
    const { body } = await correct([{ pointer: "/basics/phone", value: null }]);
    expect(body.data.resume.basics).toMatchObject({ name: "Ada B. Example", label: "Staff Engineer" });
    expect(body.data.resume.basics.phone).toBeUndefined();
  });

  it("adds an entry that the machine did not see", async () => {
    const { body } = await correct([
      { pointer: "/certificates/0/name", value: "First aid" },
      { pointer: "/certificates/0/issuer", value: "Example Cross" },
    ]);
    expect(body.data.resume.certificates[0]).toEqual({ name: "First aid", issuer: "Example Cross" });
  });

  it.each(["/basics/shoeSize", "/work/99/name", "/basics/__proto__", "basics/name", "/work", "/basics/name/first"])(
    "refuses to write where a resume has no text field: %s",
    async (pointer) => {
      const { status, body } = await correct([{ pointer, value: "x" }]);
      expect(status).toBe(400);
      expect(body.error.code).toBe("VALIDATION_ERROR");
    },
  );

  it("answers 404 for a resume that is not here, and for one that has not been read", async () => {
    expect((await test.request("GET", "/api/v1/resumes/res_nobody/reading")).body.error.code).toBe("RESUME_NOT_FOUND");
    const unread = await upload(test.ctx, new Uint8Array());
    expect((await test.request("GET", `/api/v1/resumes/${unread.id}/reading`)).body.error.code).toBe("READING_NOT_FOUND");
  });

  it("is refused without permission", async () => {
    const input = { id, corrections: [{ pointer: "/basics/name", value: "Someone" }] };
    await expect(correctReading(test.ctxWith("resumes:read"), input)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("is refused in another workspace", async () => {
    const elsewhere = { ...test.ctx, db: test.shared.inWorkspace("wsp_other"), workspaceId: "wsp_other" as typeof test.ctx.workspaceId };
    const input = { id, corrections: [{ pointer: "/basics/name", value: "Someone" }] };
    await expect(correctReading(elsewhere, input)).rejects.toMatchObject({ code: "RESUME_NOT_FOUND" });
  });

  it("survives that the same document is uploaded again", async () => {
    await upload(test.ctx, resumeText());
    expect((await test.request("GET", `/api/v1/resumes/${id}/reading`)).body.data.resume.basics.name).toBe("Ada B. Example");
  });
});
