import { expect, it, test } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

async function nameOf(title: string, body: string) {
  const html = `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}<h2>Experience</h2><p>Stoker, Harrow Works Ltd, 2019 – 2022</p></body></html>`;
  const outcome = await parseResume(new TextEncoder().encode(html), { asOf: "2026-11-20" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return { name: outcome.value.resume.basics?.name, text: outcome.value.text };
}

test.each([
  ["Nora Whitlock's Résumé", "<p>nora@example.com</p>", "Nora Whitlock"],
  ["Lebenslauf von Nora van der Whitlock", "<p>nora@example.com</p>", "Nora van der Whitlock"],
  ["Nora Whitlock", "<h1>NORA</h1><h1>WHITLOCK</h1><p>nora@example.com</p>", "Nora Whitlock"],
])("a page that is called %s is about the person whom no line of it names", async (title, body, name) => {
  expect((await nameOf(title, body)).name).toBe(name);
});

test.each(["Modern Template", "Resume Template Modern", "Untitled Document"])("a page that is called %s names nobody", async (title) => {
  expect((await nameOf(title, "<p>nora@example.com</p>")).text).not.toContain(title);
});

it("adds no line where the page has the name", async () => {
  const { name, text } = await nameOf("Resume | Nora Whitlock", "<h1>Nora Whitlock</h1><p>nora@example.com</p>");
  expect(name).toBe("Nora Whitlock");
  expect(text.match(/Nora Whitlock/g)).toHaveLength(1);
});
