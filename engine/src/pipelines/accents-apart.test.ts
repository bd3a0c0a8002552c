import { expect, it } from "vitest";
import { parseResume } from "./parse-resume.ts";

const RESUME = `Élodie Núñez
elodie@example.org

EXPÉRIENCE
Infirmière, Clinique Été, Besançon
août 2019 – février 2021

FORMATION
Diplôme d'État, École de santé, 2012
Moyenne : très bien
`;

async function read(text: string) {
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

it("counts the columns of pasted text without them", async () => {
  const rows = ["LANGUES", "Français", "Néerlandais", "", "INTÉRÊTS", "Échecs"].map((left, at) =>
    `${left.padEnd(24)}${["EXPÉRIENCE", "Infirmière, Clinique Été", "août 2019 – mai 2021", "Aide-soignante, Centre Hébé", "2015 – 2019", ""][at]}`.trimEnd(),
  );
  const text = `Élodie Núñez\nelodie@example.org\n\n${rows.join("\n")}\n`;
  const whole = await read(text);
  expect(whole.resume.work).toHaveLength(2);
  expect((await read(text.normalize("NFD"))).resume).toEqual(whole.resume);
});

it.each(["", "# "])("reads accents that are signs of their own as those that are not, and writes them so (%j)", async (mark) => {
  const text = RESUME.replace(/^(?=\p{Lu}{5})/gmu, mark);
  const whole = await read(text);
  expect(whole.resume).toMatchObject({ basics: { name: "Élodie Núñez" }, work: [{ startDate: "2019-08", endDate: "2021-02" }] });
  expect((await read(text.normalize("NFD"))).resume).toEqual(whole.resume);
});
