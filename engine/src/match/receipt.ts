import type { Receipt, ReceiptRow, Weights } from "../model/index.ts";
import type { Demand } from "./features.ts";
import type { Judgement } from "./judge.ts";
import { apportion } from "./largest-remainder.ts";
import { KNOCKOUT_CAP, SENIORITY_CAP } from "./match.rules.ts";
import type { Say } from "./phrase.ts";
import { yearsOf } from "./reason.ts";
import { type CapReason, countsAsSkill, type Figures, unnamedWeight } from "./score.ts";
import type { Sides } from "./sides.ts";

/** A row before it is brought to whole hundredths. */
export type DraftRow = Omit<ReceiptRow, "hundredths" | "possible"> & { readonly amount: number; readonly possible?: number };

const CEILINGS: Readonly<Record<CapReason, number>> = { hundred: 100, seniority: SENIORITY_CAP, knockout: KNOCKOUT_CAP };

/** What quoting a judgement needs. */
export type Quote = (judgement: Judgement) => Pick<ReceiptRow, "posting" | "resume">;

/** How rows are told: quotes, both documents, and the language. */
export type Telling = { readonly quote: Quote; readonly sides: Sides; readonly say: Say };

/** The score as rows of whole hundredths that add up to it exactly: similarity, skills, experience, education, caps. */
export function receiptOf(
  figures: Figures,
  weights: Weights,
  similarityRows: readonly DraftRow[],
  { quote, sides, say }: Telling,
): Receipt {
  const drafts = [
    ...similarityRows,
    ...skillRows(figures, weights.skills, { quote, say }),
    ...factRows(
      figures.judgements.filter(({ demand }) => demand.kind === "years"),
      weights.experience,
      { quote, say },
      "experience",
      say.phrase("row.noYears"),
    ),
    ...factRows(
      figures.judgements.filter(({ demand }) => demand.kind === "degree"),
      weights.education,
      { quote, say },
      "education",
      say.phrase("row.noDegree"),
    ),
  ];
  const capped = figures.caps.reduce((sum, cap) => sum + cap.hundredths, 0);
  const whole = apportion(
    drafts.map((row) => row.amount),
    figures.total - capped,
  );
  const rows = drafts.map((draft, index) => finished(draft, whole[index] ?? 0));
  return { rows: [...rows, ...capRows(figures, sides, say)], total: figures.total };
}

function finished(draft: DraftRow, hundredths: number): ReceiptRow {
  const { kind, label, verdict, requirementId, posting, resume, possible } = draft;
  return {
    kind,
    label,
    hundredths,
    ...(possible === undefined ? {} : { possible: Math.max(Math.round(possible), hundredths) }),
    ...(verdict === undefined ? {} : { verdict }),
    ...(requirementId === undefined ? {} : { requirementId }),
    posting,
    resume,
  };
}

type RowTelling = Pick<Telling, "quote" | "say">;
type Kind = "skill" | "experience" | "education";

function skillRows(figures: Figures, weight: number, telling: RowTelling): DraftRow[] {
  const judgements = figures.judgements.filter(countsAsSkill);
  const unnamed = unnamedWeight(judgements);
  const all = unnamed + totalWeight(judgements);
  const rows = shares(judgements, weight, all, "skill", telling);
  if (weight === 0 || unnamed === 0) return rows;
  const possible = (weight * 10_000 * unnamed) / all;
  const standIn = {
    kind: "skill",
    label: telling.say.phrase("row.unnamed"),
    amount: possible * figures.similarity,
    possible,
    posting: [],
    resume: [],
  } as const;
  return [...rows, standIn];
}

/** The rows of a sub-score that is whole where the posting asks for nothing of the kind. */
function factRows(judgements: readonly Judgement[], weight: number, telling: RowTelling, kind: Kind, nothingAsked: string): DraftRow[] {
  if (weight > 0 && judgements.length === 0) return [{ kind, label: nothingAsked, amount: weight * 10_000, posting: [], resume: [] }];
  return shares(judgements, weight, totalWeight(judgements), kind, telling);
}

function shares(judgements: readonly Judgement[], weight: number, all: number, kind: Kind, { quote, say }: RowTelling): DraftRow[] {
  if (weight === 0) return [];
  return judgements.map((judgement) => {
    const { demand, verdict, credit } = judgement;
    const possible = (weight * 10_000 * demand.weight) / all;
    return {
      kind: kind === "skill" && demand.kind !== "skill" ? "requirement" : kind,
      label: labelOf(judgement, say),
      amount: possible * credit,
      possible,
      verdict,
      ...(demand.requirementId === undefined ? {} : { requirementId: demand.requirementId }),
      ...quote(judgement),
    };
  });
}

function totalWeight(judgements: readonly Judgement[]): number {
  return judgements.reduce((sum, { demand }) => sum + demand.weight, 0);
}

function labelOf(judgement: Judgement, say: Say): string {
  const { demand } = judgement;
  switch (demand.kind) {
    case "skill":
      return (
        judgement.wanted?.name ??
        say.listed(
          demand.anyOf.map(({ name }) => name),
          "list.or",
        )
      );
    case "language":
      return demand.name;
    case "years":
      return say.phrase("row.years", {
        asked: say.phrase(demand.min === 1 ? "years.one" : "years.many", { count: demand.min }),
        what: yearsOf(judgement, say),
      });
    case "degree":
      return say.phrase(`degree.${demand.level}`);
    case "text":
      return shortened(demand);
  }
}

const LABEL_LENGTH = 80;

function shortened({ quote }: Demand & { kind: "text" }): string {
  const line = quote.replace(/\s+/g, " ").trim();
  return line.length <= LABEL_LENGTH ? line : `${line.slice(0, LABEL_LENGTH - 1)}…`;
}

function capRows(figures: Figures, sides: Sides, say: Say): ReceiptRow[] {
  return figures.caps.map(({ reason, hundredths, requirementId }) => {
    const requirement = sides.posting.requirements.find(({ id }) => id === requirementId);
    return {
      kind: "cap",
      label: say.phrase(`row.cap.${reason}`, { ceiling: CEILINGS[reason] }),
      hundredths,
      ...(requirementId === undefined ? {} : { requirementId }),
      posting: requirement ? sides.inPosting([requirement]) : [],
      resume: [],
    };
  });
}
