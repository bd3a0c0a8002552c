import type { PostingDraft } from "../draft.ts";
import { adp } from "./adp.ts";
import { adzuna } from "./adzuna.ts";
import { ashby } from "./ashby.ts";
import { bamboohr } from "./bamboohr.ts";
import type { Board } from "./board.ts";
import { breezy } from "./breezy.ts";
import { eightfold } from "./eightfold.ts";
import { FEEDS } from "./feeds.ts";
import { franceTravail } from "./france-travail.ts";
import { greenhouse } from "./greenhouse.ts";
import { hackerNews } from "./hacker-news.ts";
import { icims } from "./icims.ts";
import { infojobs } from "./infojobs.ts";
import { lever } from "./lever.ts";
import { neogov } from "./neogov.ts";
import { oracle } from "./oracle.ts";
import { paylocityPage } from "./paylocity-page.ts";
import { personio } from "./personio.ts";
import { phenom } from "./phenom.ts";
import { pinpoint } from "./pinpoint.ts";
import { recruitee } from "./recruitee.ts";
import { rippling } from "./rippling.ts";
import { smartrecruiters } from "./smartrecruiters.ts";
import { teamtailor, teamtailorFeed } from "./teamtailor.ts";
import { usajobs } from "./usajobs.ts";
import { workable } from "./workable.ts";
import { workday } from "./workday.ts";

/** Every board that Candor reads, those with the plainest marks first. */
export const BOARDS: readonly Board[] = [
  personio,
  bamboohr,
  recruitee,
  workable,
  greenhouse,
  lever,
  workday,
  teamtailor,
  teamtailorFeed,
  neogov,
  pinpoint,
  oracle,
  phenom,
  eightfold,
  usajobs,
  adzuna,
  icims,
  paylocityPage,
  hackerNews,
  breezy,
  franceTravail,
  infojobs,
  adp,
  ...FEEDS,
  rippling,
  smartrecruiters,
  ashby,
];

type BoardDrafts = { readonly board: string; readonly drafts: readonly PostingDraft[] };

/** The postings of a board's answer, if the payload is one. */
export function draftsOfBoard(payload: unknown): BoardDrafts | undefined {
  const board = BOARDS.find((known) => known.recognises(payload));
  return board && { board: board.id, drafts: board.parse(payload) };
}

/** Under which keys boards put the list of their postings. */
const ENVELOPES = ["jobs", "data", "results", "result", "content", "items", "offers", "postings", "jobPostings", "positions"];

/** The postings of a list that was cut out of boards' answers, as each of them would read it. */
export function draftsOfBareList(list: readonly unknown[]): readonly BoardDrafts[] {
  return ENVELOPES.flatMap((key) => draftsOfBoard({ [key]: list }) ?? []);
}
