import type { Evidence, Reading } from "../model/index.ts";
import { findHumanLanguages } from "../recognise/human-languages/find-human-languages.ts";
import { wordsOf } from "../recognise/words/words.ts";
import { oncePer } from "../text/once-per.ts";
import type { Judgement } from "./judge.ts";
import { type Sides, skillQuotes } from "./sides.ts";

/** The words of the resume that a verdict rests on; none where nothing was found. */
export function resumeEvidence(judgement: Judgement, sides: Sides, scoredText: string): readonly Evidence[] {
  const { demand, verdict, credit } = judgement;
  if (demand.kind === "years" && verdict !== "unknown") return yearsEvidence(judgement, sides);
  if (demand.kind === "degree" && verdict === "missing") return sides.ofFields(/^\/education\/\d+\/(studyType|area)$/);
  if (credit === 0) return [];
  switch (demand.kind) {
    case "skill":
      return [judgement.via, ...(judgement.also ?? [])].flatMap((id) => skillQuotes(sides, id));
    case "language":
      return languageEvidence(demand.code, sides);
    case "degree":
      return sides.ofFields(/^\/education\/\d+\/(studyType|area)$/);
    case "text":
      return bestLine(
        demand.words.map(([stem]) => stem),
        sides,
        scoredText,
      );
    case "years":
      return [];
  }
}

function yearsEvidence({ demand }: Judgement, sides: Sides): readonly Evidence[] {
  const skills = demand.kind === "years" ? demand.skills.flatMap((skill) => skillQuotes(sides, skill.id).slice(0, 1)) : [];
  return [...sides.ofFields(/^\/work\/\d+\/(startDate|endDate)$/), ...skills];
}

function languageEvidence(code: string, sides: Sides): readonly Evidence[] {
  const { listedCodes, skills } = languagesOf(sides.reading);
  const listed = listedCodes.indexOf(code);
  const fromList = listed < 0 ? [] : sides.ofFields(new RegExp(`^/languages/${listed}(/|$)`));
  if (fromList.length > 0) return fromList;
  return skillQuotes(sides, skills.find((skill) => skill.code === code)?.id);
}

/** The languages of a resume's list, in its order, and those among its skills. */
const languagesOf = oncePer(({ resume, skills }: Reading) => ({
  listedCodes: (resume.languages ?? []).map(({ language }) => findHumanLanguages(language ?? "")[0]?.code),
  skills: skills.flatMap(({ id, kind, name }) => (kind === "language" ? [{ id, code: findHumanLanguages(name)[0]?.code }] : [])),
}));

/** The line that uses most of the words; the first of equals. */
function bestLine(stems: readonly string[], sides: Sides, scoredText: string): readonly Evidence[] {
  const wanted = new Set(stems);
  let best: { readonly hits: number; readonly start: number; readonly end: number } | undefined;
  for (const line of sides.reading.lines) {
    const words = wordsOf(scoredText.slice(line.start, line.end)).filter(({ stem }) => wanted.has(stem));
    const hits = new Set(words.map(({ stem }) => stem)).size;
    const first = words[0];
    const last = words.at(-1);
    if (first && last && hits > (best?.hits ?? 0)) best = { hits, start: line.start + first.start, end: line.start + last.end };
  }
  return best ? sides.inResume([best]) : [];
}
