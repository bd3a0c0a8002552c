import type { PostingDraft } from "../draft.ts";
import { ashby } from "./ashby.ts";
import { bamboohr } from "./bamboohr.ts";
import type { Board } from "./board.ts";
import { greenhouse } from "./greenhouse.ts";
import { lever } from "./lever.ts";
import { personio } from "./personio.ts";
import { recruitee } from "./recruitee.ts";
import { smartrecruiters } from "./smartrecruiters.ts";
import { workable } from "./workable.ts";

/** Every board that Candor reads, those with the plainest marks first. */
export const BOARDS: readonly Board[] = [personio, bamboohr, recruitee, workable, greenhouse, lever, smartrecruiters, ashby];

/** The postings of a board's answer, if the payload is one. */
export function draftsOfBoard(payload: unknown): { readonly board: string; readonly drafts: readonly PostingDraft[] } | undefined {
  const board = BOARDS.find((known) => known.recognises(payload));
  return board && { board: board.id, drafts: board.parse(payload) };
}
