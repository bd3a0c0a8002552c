import { expect, it } from "vitest";
import { readJobsSearch, readMatchesSearch, readMatchSearch, readResumeSearch } from "./search.ts";

it("keeps filters and selection in the address", () => {
  const search = {
    resume: "res_1",
    q: "python",
    bands: ["strong", "good"],
    workplace: ["remote"],
    type: ["PART_TIME"],
    place: "Lisbon",
    payFrom: 50_000,
    age: 30,
    sort: "newest",
    view: "skills",
    row: "mat_1",
    pick: ["mat_1", "mat_2"],
  };
  expect(readMatchesSearch(search)).toEqual(search);
});

it("drops what it does not know instead of failing", () => {
  expect(
    readMatchesSearch({ bands: ["excellent"], workplace: "remote", q: "", payFrom: "much", age: -3, sort: "worst", other: 1 }),
  ).toEqual({});
  expect(readMatchSearch({ tab: "nonsense", req: "r3", receipt: "yes" })).toEqual({ req: "r3" });
  expect(readJobsSearch({ add: "paste", job: "job_1" })).toEqual({ add: "paste", job: "job_1" });
  expect(readResumeSearch({ view: "text", field: "/work/0/name" })).toEqual({ view: "text", field: "/work/0/name" });
});

it("searches for a number that was typed as words", () => {
  expect(readJobsSearch({ q: 365 })).toEqual({ q: "365" });
});
