import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { MatchRow } from "../../lib/api-types.ts";
import { type JobFilter, resumeMatchesQuery } from "./data.ts";
import { filterMatches, placesOf, type RowFilter } from "./filter-matches.ts";
import { type MatchOrder, sortMatches } from "./sort-matches.ts";

/** What the address says of a ranked list. */
export type RankedChoice = RowFilter &
  Pick<JobFilter, "workplace" | "type" | "place"> & {
    readonly payFrom?: number;
    readonly age?: number;
    readonly sort?: MatchOrder;
  };

/** The ranked list of a resume as chosen: `rows` to show, `all` as ranked without any choice. */
export function useRanked(resumeId: string | undefined, choice: RankedChoice) {
  const filter = jobFilterOf(choice);
  const isNarrowed = Object.keys(filter).length > 0;
  const whole = useQuery({ ...resumeMatchesQuery(resumeId ?? ""), enabled: resumeId !== undefined });
  const narrowed = useQuery({
    ...resumeMatchesQuery(resumeId ?? "", filter),
    enabled: resumeId !== undefined && isNarrowed,
    placeholderData: keepPreviousData,
  });
  const list = isNarrowed ? narrowed : whole;
  const all = whole.data?.rows ?? none;
  const listed = list.data?.rows ?? none;
  const { q, bands, sort } = choice;
  const rows = useMemo(
    () => sortMatches(filterMatches(listed, { ...(q && { q }), ...(bands && { bands }) }), sort),
    [listed, q, bands, sort],
  );
  const places = useMemo(() => placesOf(all), [all]);
  return { list, all, rows, places };
}

const none: readonly MatchRow[] = [];

function jobFilterOf({ workplace, type, place, payFrom, age }: RankedChoice): JobFilter {
  return {
    ...(workplace && { workplace }),
    ...(type && { type }),
    ...(place && { place }),
    ...(payFrom !== undefined && { payMin: payFrom }),
    ...(age !== undefined && { postedWithinDays: age }),
  };
}
