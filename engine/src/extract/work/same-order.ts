import { assignRoles, type Habit, type Roles, type Scored } from "./assign-roles.ts";
import { CLEAR_TITLE, CLEARLY_ORGANISATION } from "./draft-head.ts";

type Order = { readonly position: string; readonly company: string };

const FEWEST = 2;
const RATHER_TITLE = 0.45;

const isBare = ({ fragment }: Scored): boolean => fragment.label === undefined;

/** The places of title and employer that most entries of a section share, where all that hold both are at least three and another reading is rare. */
function commonOrder(entries: readonly (readonly Scored[])[], habit: Habit): Order | undefined {
  const counts = new Map<string, { order: Order; count: number }>();
  for (const names of entries) {
    const { position, company } = assignRoles(names, habit);
    if (!position || !company) continue;
    const key = `${position.slot}|${company.slot}`;
    const known = counts.get(key) ?? { order: { position: position.slot, company: company.slot }, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  // Of two orders as frequent, the one that more entries have names for is the layout.
  const held = [...counts.values()].map(({ order, count }) => ({
    order,
    count,
    both: entries.filter((names) => holds(names, order)).length,
  }));
  const [best] = held.sort((a, b) => b.count - a.count || b.both - a.both);
  if (!best || best.count < FEWEST) return undefined;
  return best.both > best.count && best.count * 2 >= best.both ? best.order : undefined;
}

function holds(names: readonly Scored[], order: Order): boolean {
  return at(names, order.position) !== undefined && at(names, order.company) !== undefined;
}

function at(names: readonly Scored[], slot: string): Scored | undefined {
  return names.find(({ fragment }) => fragment.slot === slot);
}

/**
 * Title and employer as most entries of the section have them: "Work" above the first job, or a firm that its duties name,
 * is not the employer where the name in the same place as in the others may be.
 */
export function inCommonOrder(entries: readonly (readonly Scored[])[], habit: Habit): (names: readonly Scored[]) => Roles | undefined {
  const order = commonOrder(entries, habit);
  return (names) => {
    const [title, employer] = order ? [at(names, order.position), at(names, order.company)] : [];
    if (!title || !employer || !isBare(title) || !isBare(employer)) return undefined;
    const own = assignRoles(names, habit);
    const isSame = own.position === title.fragment && own.company === employer.fragment;
    // Whoever wrote it the other way round in this entry shows it by the words.
    const isTurned = employer.title >= RATHER_TITLE || title.organisation >= CLEARLY_ORGANISATION || title.title < RATHER_TITLE;
    const isTold = own.company !== undefined && own.company.label === undefined && own.company !== employer.fragment;
    const given = names.find(({ fragment }) => fragment === own.company);
    const isClear =
      isTold &&
      given !== undefined &&
      given.organisation > employer.organisation &&
      given.title < CLEAR_TITLE &&
      given.organisation >= CLEARLY_ORGANISATION;
    return isSame || isTurned || isClear ? undefined : { position: title.fragment, company: employer.fragment, margin: own.margin };
  };
}
