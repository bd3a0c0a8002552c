import type { FoundSkill, PayPeriod, Posting, Requirement, Salary, SkillKind, Span, Workplace } from "../model/index.ts";
import { benefitsIn } from "../recognise/requirements/benefits.ts";
import { readAdvert } from "../recognise/requirements/read-advert.ts";
import { scoreTitle } from "../recognise/titles/score-title.ts";
import { STATED } from "./advert/stated-skills.ts";

/** schema.org JobPosting as JSON, with Candor's own `workplace` and `requirements` beside it. */
export type JobPostingJson = {
  readonly "@context": "https://schema.org";
  readonly "@type": "JobPosting";
  readonly title: string;
  readonly identifier?: string;
  readonly url?: string;
  readonly datePosted?: string;
  readonly validThrough?: string;
  readonly hiringOrganization?: { readonly "@type": "Organization"; readonly name: string };
  readonly jobLocation?: readonly { readonly "@type": "Place"; readonly name: string }[];
  readonly jobLocationType?: "TELECOMMUTE";
  readonly workplace?: Workplace;
  readonly employmentType?: readonly string[];
  readonly baseSalary?: {
    readonly "@type": "MonetaryAmount";
    readonly currency?: string;
    readonly value: {
      readonly "@type": "QuantitativeValue";
      readonly minValue?: number;
      readonly maxValue?: number;
      readonly unitText?: PayPeriod;
    };
  };
  readonly description: string;
  readonly skills: readonly string[];
  readonly requirements: readonly Requirement[];
  readonly jobBenefits?: readonly string[];
};

function baseSalary(salary: Salary): NonNullable<JobPostingJson["baseSalary"]> {
  return {
    "@type": "MonetaryAmount",
    ...(salary.currency && { currency: salary.currency }),
    value: {
      "@type": "QuantitativeValue",
      ...(salary.min !== undefined && { minValue: salary.min }),
      ...(salary.max !== undefined && { maxValue: salary.max }),
      ...(salary.period && { unitText: salary.period }),
    },
  };
}

/** Kinds that are asked for wherever they are named: nobody mentions a tool of the job in passing. */
const ALWAYS_ASKED: ReadonlySet<SkillKind> = new Set(["tool", "language", "certificate", "licence"]);

/** What somebody speaks and drives stands in the requirements, with its level; what only repeats a job's title is no skill. */
const IN_REQUIREMENTS: ReadonlySet<string> = new Set(["human-languages", "driving-licences"]);
const IS_A_TITLE = 0.85;

function isElsewhere({ category, kind, evidence }: FoundSkill): boolean {
  if (IN_REQUIREMENTS.has(category)) return true;
  return (kind === "subject" || kind === "method") && evidence.every(({ quote }) => scoreTitle(quote) >= IS_A_TITLE);
}

/** Skills that the advert asks for, in its own spelling; subjects and virtues named only in passing are not asked for. */
function askedSkills({ skills, requirements }: Posting): string[] {
  const demanded = new Set(requirements.flatMap((requirement) => requirement.skills.map((skill) => skill.id)));
  const stated = skills.filter((skill) => skill.category === STATED).flatMap((skill) => skill.evidence);
  const isInsideStated = ({ start, end }: Span) => stated.some((span) => span.start <= start && span.end >= end);
  const named = skills.filter((skill) => skill.category === STATED || (!skill.evidence.every(isInsideStated) && !isElsewhere(skill)));
  const asked = named.filter((skill) => demanded.has(skill.id) || ALWAYS_ASKED.has(skill.kind) || skill.category === STATED);
  const found = asked.length > 0 ? asked : named.filter((skill) => skill.kind !== "soft" && skill.kind !== "phrase");
  return [...new Set(found.map((skill) => skill.evidence[0]?.quote.replace(/\s+/g, " ") ?? skill.name))];
}

/** A posting as schema.org JobPosting JSON: what `candor job --json` prints. */
export function toJobPosting(posting: Posting): JobPostingJson {
  const { externalId, url, datePosted, validThrough, company, locations, workplace, employmentTypes, salary } = posting;
  const benefits = benefitsIn(readAdvert(posting.text, { title: posting.title }));
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: posting.title,
    ...(externalId !== undefined && { identifier: externalId }),
    ...(url !== undefined && { url }),
    ...(datePosted !== undefined && { datePosted }),
    ...(validThrough !== undefined && { validThrough }),
    ...(company !== undefined && { hiringOrganization: { "@type": "Organization", name: company } }),
    ...(locations.length > 0 && { jobLocation: locations.map((name) => ({ "@type": "Place" as const, name })) }),
    ...(workplace === "remote" && { jobLocationType: "TELECOMMUTE" }),
    ...(workplace && { workplace }),
    ...(employmentTypes.length > 0 && { employmentType: employmentTypes }),
    ...(salary && { baseSalary: baseSalary(salary) }),
    description: posting.text,
    skills: askedSkills(posting),
    requirements: posting.requirements,
    ...(benefits.length > 0 && { jobBenefits: benefits.map(({ quote }) => quote.replace(/\s+/g, " ")) }),
  };
}
