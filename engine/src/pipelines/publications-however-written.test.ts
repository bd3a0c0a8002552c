import { describe, expect, test } from "vitest";
import { parseResume } from "./parse-resume.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

async function titlesIn(body: string, isMarkdown = false): Promise<readonly (string | undefined)[]> {
  const text = isMarkdown
    ? `# Rowan Ashcroft\n\nrowan@example.org\n\n## Publications\n\n${body}\n`
    : `Rowan Ashcroft\nrowan@example.org\n\nPUBLICATIONS\n\n${body}\n`;
  const outcome = await parseResume(bytes(text), { asOf: "2026-11-01" });
  return outcome.ok ? (outcome.value.resume.publications ?? []).map(({ name }) => name) : [];
}

describe("an only publication", () => {
  test.each([
    "Nursing the night shift, Ward Notes, 2022",
    "Nursing the night shift – Ward Notes (2022)",
    "Nursing the night shift | Ward Notes | 2022",
    "Nursing the night shift / Ward Notes / 2022",
    "Nursing the night shift (Ward Notes, 2022)",
    "2022: Nursing the night shift (Ward Notes)",
    "Nursing the night shift\nWard Notes, 2022",
    "2022  Nursing the night shift\nWard Notes",
  ])("in %j is its title", async (body) => expect(await titlesIn(body)).toEqual(["Nursing the night shift"]));
});

test("a table of publications has no item that is its head, and one row is enough", async () => {
  const row = "| 2019 | Hand pain after repair | Hand Surgery Today |";
  expect(await titlesIn(`| Year | Title | Journal |\n|---|---|---|\n${row}\n| 2017 | To splint or not | The Ward |`, true)).toEqual([
    "Hand pain after repair",
    "To splint or not",
  ]);
  expect(await titlesIn(`| | | |\n|---|---|---|\n${row}`, true)).toEqual(["Hand pain after repair"]);
});

test("bold titles over a plain line each are publications and head no parts of the list", async () => {
  expect(
    await titlesIn("**Il restauro del legno**\nEdizioni Arno · 2015\n\n**Legni d'Appennino**\nRivista del Mobile · 2018", true),
  ).toEqual(["Il restauro del legno", "Legni d'Appennino"]);
});

test("a colon parts title and source where the whole list does so", async () => {
  expect(await titlesIn("- A field guide to wheat: Agronomy Today (2020)\n- Living in hedges: Bird Notes (2017)", true)).toEqual([
    "A field guide to wheat",
    "Living in hedges",
  ]);
});

test("a bold title over its authors and its journal in one item is the title alone", async () => {
  const item = (title: string, below: string) => `- **${title}**<br>M. Oakley, P. Lind<br>${below}`;
  const body = [item("Silt in small estuaries", "Journal of Coastal Basins, 2021"), item("Who owns the mud?", "Harbour Review, 2018")].join(
    "\n",
  );
  expect(await titlesIn(body, true)).toEqual(["Silt in small estuaries", "Who owns the mud?"]);
});
