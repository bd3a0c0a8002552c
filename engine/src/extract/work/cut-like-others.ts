import { scoreTitle } from "../../recognise/titles/score-title.ts";
import type { Fragment } from "../entries/fragments.ts";
import { trimSpan } from "../entries/trim-span.ts";
import { type Scored, scoreFragment } from "./assign-roles.ts";

type Named = { readonly names: readonly Scored[]; readonly whole: readonly Scored[]; readonly places: readonly Fragment[] };

const CLEARLY_TITLE = 0.6;
const FEWEST = 2;
/** A town, told by its shape. */
const TOWN = /^\p{Lu}[\p{Ll}'’-]{2,}(?:[\s-]\p{Lu}?[\p{L}'’]+){0,2}$/u;

/** The one comma of a text that stands outside of brackets. */
function onlyComma({ text }: Fragment): number | undefined {
  const bare = text.replace(/\([^()]*\)/gu, (inside) => " ".repeat(inside.length));
  const at = bare.indexOf(", ");
  return at > 0 && at === bare.lastIndexOf(",") ? at : undefined;
}

/** Where both names of an entry were cut out of its first line, whether the title stands in front. */
function cutOf({ names, whole: [lead] }: Named): "title" | "employer" | undefined {
  const [left, right] = names;
  if (!lead || !left || !right || names.length !== 2 || left.fragment.label !== undefined) return undefined;
  const isInside = ({ fragment }: Scored): boolean => fragment.start >= lead.fragment.start && fragment.end <= lead.fragment.end;
  if (!isInside(left) || !isInside(right) || onlyComma(lead.fragment) === undefined) return undefined;
  if (left.title >= CLEARLY_TITLE && left.title > right.title) return "title";
  return right.title >= CLEARLY_TITLE && right.title > left.title ? "employer" : undefined;
}

function part(fragment: Fragment, from: number, to: number, text: string, label: "position" | "company"): Scored {
  const span = trimSpan({ start: fragment.start + from, end: fragment.start + to }, text);
  return scoreFragment({ ...fragment, ...span, text: text.slice(span.start, span.end).replaceAll("\n", " "), label });
}

/**
 * Where most heads of a section clearly say "Nurse, Saint Mary Hospital" in their first line, one whose employer no list
 * knows is cut at its comma too, and the town below it is no employer.
 */
export function cutLikeOthers<T extends Named>(drafts: readonly T[], text: string): readonly T[] {
  const cuts = drafts.map(cutOf);
  const titles = cuts.filter((cut) => cut === "title").length;
  const employers = cuts.filter((cut) => cut === "employer").length;
  if (Math.max(titles, employers) < FEWEST || Math.min(titles, employers) > 0 || (titles + employers) * 2 < drafts.length) return drafts;
  const slots = new Set(drafts.flatMap(({ whole: [lead] }, i) => (cuts[i] && lead ? [lead.fragment.slot] : [])));
  return drafts.map((draft, i) => {
    const [lead, ...others] = draft.whole;
    const comma = lead && !cuts[i] && slots.has(lead.fragment.slot) ? onlyComma(lead.fragment) : undefined;
    if (!lead || comma === undefined || lead.fragment.label !== undefined) return draft;
    const towns = others.filter(({ fragment, title }) => fragment.fromTrail && title === 0 && TOWN.test(fragment.text));
    const [left, right] = [lead.fragment.text.slice(0, comma), lead.fragment.text.slice(comma + 1)];
    const isTold = titles > 0 ? scoreTitle(left) >= CLEARLY_TITLE : scoreTitle(right) >= CLEARLY_TITLE;
    if (towns.length < others.length || !isTold) return draft;
    const length = lead.fragment.text.length;
    return {
      ...draft,
      names: [
        part(lead.fragment, 0, comma, text, titles > 0 ? "position" : "company"),
        part(lead.fragment, comma + 1, length, text, titles > 0 ? "company" : "position"),
      ],
      places: draft.places.length > 0 ? draft.places : towns.map(({ fragment }) => ({ ...fragment, kind: "place" as const })),
    };
  });
}
