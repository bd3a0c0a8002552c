import { findDegrees } from "../../recognise/degrees/find-degree.ts";

/** "Bachelor of" takes the noun that follows it. */
const TAKES_NOUN = /\b(?:of|zum|zur)$/iu;
/** "Diploma in" stands in the lexicon so, but the small word belongs to the subject. */
const DANGLING = /\s+(?:in|en|em|de|di)$/iu;
const SUBJECT = /^(?:\s*[,:–—]\s*|\s+-\s+|\s+(?:(?:in|en|em|im)\s+)?)(?=\p{L}{3})/iu;
const NEXT_WORDS = /\s+(?:in|en|em|im)\s+|,\s*/iu;

export type Degree = { readonly studyType?: string; readonly area?: string };

/** A degree and its subject; many a form has one box for both: "BA Design", "Bachelor of Arts, French". */
export function degreeOf(title: string | undefined, field: string | undefined): Degree {
  if (title && !field) return split(title);
  return { ...(title && { studyType: title }), ...(field && { area: field }) };
}

function split(text: string): Degree {
  const [degree, ...others] = findDegrees(text);
  if (!degree || degree.start > 0 || others.length > 0) return { studyType: text };
  const named = text.slice(0, degree.end).replace(DANGLING, "");
  const end = TAKES_NOUN.test(named) ? endOfNoun(text, degree.end) : named.length;
  const lead = SUBJECT.exec(text.slice(end))?.[0].length;
  return lead === undefined ? { studyType: text } : { studyType: text.slice(0, end), area: text.slice(end + lead) };
}

function endOfNoun(text: string, from: number): number {
  const next = NEXT_WORDS.exec(text.slice(from));
  return next ? from + next.index : text.length;
}
