import type { Posting, Requirement, RequirementKind } from "../../model/index.ts";
import { benefitsIn } from "../../recognise/requirements/benefits.ts";
import { readAdvert } from "../../recognise/requirements/read-advert.ts";
import { digestSentence } from "./digest-sentence.ts";
import { namedSkills } from "./named-skills.ts";
import type { AskedItem, Measured, PostingDigest } from "./posting-digest.ts";

/** What a posting really asks. `locale`: en, de, fr or es; the language of the sentence. */
export function digestOf(posting: Posting, locale?: string): PostingDigest {
  const { requirements, text, title } = posting;
  const advert = readAdvert(text, { title });
  const { work, passing } = namedSkills(posting, advert);
  const years = most(requirements, ({ years: asked }) => asked?.min);
  const degree =
    requirements.find((requirement) => requirement.degree && requirement.kind !== "nice") ?? requirements.find((r) => r.degree);
  const digest = {
    demands: requirements.length,
    knockouts: ofKind(requirements, "knockout"),
    musts: ofKind(requirements, "must"),
    nices: ofKind(requirements, "nice"),
    ...(years?.years && { years: { ...measured(years), ...years.years } }),
    ...(degree?.degree && { degree: { ...measured(degree), level: degree.degree.level, areas: degree.degree.areas ?? [] } }),
    languages: languagesOf(requirements),
    work,
    named: passing,
    benefits: benefitsIn(advert),
  };
  return { sentence: digestSentence(digest, locale), ...digest };
}

function ofKind(requirements: readonly Requirement[], wanted: RequirementKind): readonly AskedItem[] {
  return requirements
    .filter(({ kind }) => kind === wanted)
    .map(({ id, start, end, quote, skills }) => ({ id, start, end, quote, skills: [...new Set(skills.map(({ name }) => name))] }));
}

function measured({ id, kind }: Requirement): Measured {
  return { requirementId: id, kind };
}

const MATTERS: Readonly<Record<RequirementKind, number>> = { knockout: 0, must: 1, nice: 2 };

/** Each language once, as it is asked for most: by weight, then with a level. */
function languagesOf(requirements: readonly Requirement[]): PostingDigest["languages"] {
  const asked = requirements.flatMap((requirement) =>
    requirement.language ? [{ ...measured(requirement), ...requirement.language }] : [],
  );
  const strongest = asked.toSorted((a, b) => MATTERS[a.kind] - MATTERS[b.kind] || Number(!a.level) - Number(!b.level));
  return asked.filter((language) => strongest.find(({ code }) => code === language.code) === language);
}

/** The requirement with the largest figure; nice-to-haves only where nothing else has one. */
function most(requirements: readonly Requirement[], figure: (requirement: Requirement) => number | undefined): Requirement | undefined {
  const ranked = requirements
    .filter((requirement) => figure(requirement) !== undefined)
    .toSorted((a, b) => Number(a.kind === "nice") - Number(b.kind === "nice") || (figure(b) ?? 0) - (figure(a) ?? 0));
  return ranked[0];
}
