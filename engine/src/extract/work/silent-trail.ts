import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { assignRoles, type Habit } from "./assign-roles.ts";
import type { Draft } from "./draft-head.ts";

const FEWEST = 2;
const SLIGHTLY_TITLE = 0.15;

/**
 * Where all that stands below the heads of a section and would be their titles has no word of one, it tells what was done
 * there: "Mill Portal", "wrote the crawler".
 */
export function withoutSilentTrail<T extends Draft>(drafts: readonly T[], habit: Habit): readonly T[] {
  const below = drafts.flatMap(({ names }) => {
    const { position } = assignRoles(names, habit);
    return position?.fromTrail === true && position.label === undefined ? [position] : [];
  });
  if (below.length < FEWEST || below.some(({ text }) => scoreTitle(text) >= SLIGHTLY_TITLE)) return drafts;
  return drafts.map((draft) => {
    const own = draft.names.filter(({ fragment }) => !fragment.fromTrail || fragment.label !== undefined);
    return own.length === 0 ? draft : { ...draft, names: own };
  });
}
