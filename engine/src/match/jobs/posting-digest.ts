import type { Benefit, DegreeLevel, FluencyLevel, RequirementKind, Span } from "../../model/index.ts";
import type { NamedSkill } from "./named-skills.ts";

/** One demand as the posting puts it. `id` is the requirement's. */
export type AskedItem = Span & { readonly id: string; readonly quote: string; readonly skills: readonly string[] };
/** A measurable demand, with the requirement that makes it. */
export type Measured = { readonly requirementId: string; readonly kind: RequirementKind };

/** What a posting really asks: everything it demands by weight, and apart from it what it only names. Offsets count in the posting's text. */
export type PostingDigest = {
  readonly sentence: string;
  /** How many things are asked for: all knock-outs, musts and nice-to-haves. */
  readonly demands: number;
  readonly knockouts: readonly AskedItem[];
  readonly musts: readonly AskedItem[];
  readonly nices: readonly AskedItem[];
  /** The most years that are not merely nice to have. */
  readonly years?: Measured & { readonly min: number; readonly max?: number };
  readonly degree?: Measured & { readonly level: DegreeLevel; readonly areas: readonly string[] };
  readonly languages: readonly (Measured & { readonly code: string; readonly name: string; readonly level?: FluencyLevel })[];
  /** Skills of the described work that no requirement asks for. */
  readonly work: readonly NamedSkill[];
  /** Named, not asked: only the employer's words about itself, its offers or its waivers name them. */
  readonly named: readonly NamedSkill[];
  /** What the employer gives, apart from everything that it asks. */
  readonly benefits: readonly Benefit[];
};
