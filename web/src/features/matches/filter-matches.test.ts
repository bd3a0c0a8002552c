import { expect, it } from "vitest";
import type { MatchRow } from "../../lib/api-types.ts";
import { filterMatches, placesOf } from "./filter-matches.ts";
import { sortMatches } from "./sort-matches.ts";

function row(change: { id: string; title: string; band?: MatchRow["band"]; skills?: string[] }): MatchRow {
  return {
    id: change.id,
    resumeId: "res_1",
    jobId: "job_1",
    job: {
      title: change.title,
      company: "Lumenforge",
      locations: ["Lisbon"],
      workplace: null,
      salary: null,
      datePosted: null,
      source: "paste",
      sample: false,
    },
    candidate: { name: "Ada Example", fileName: "ada.pdf" },
    reviewStatus: "pending",
    scoredAt: "2026-11-20T10:00:00Z",
    engineVersion: "0.1.0",
    score: 70,
    band: change.band ?? "good",
    similarity: 0.7,
    skillScore: 0.7,
    experienceScore: 1,
    educationScore: 1,
    confidence: 1,
    upTo: 70,
    met: 1,
    asked: 1,
    matchedSkills: change.skills ?? [],
    missingSkills: [],
    strengths: [],
    gaps: [],
  };
}

const rows = [
  row({ id: "1", title: "Data engineer", band: "strong", skills: ["Python"] }),
  row({ id: "2", title: "Data analyst", band: "good", skills: ["SQL"] }),
  row({ id: "3", title: "Nurse", band: "weak" }),
];
const ids = (filter: Parameters<typeof filterMatches>[1]) => filterMatches(rows, filter).map((one) => one.id);

it("shows every match while no filter is set, in the ranked order", () => {
  expect(ids({})).toEqual(["1", "2", "3"]);
});

it("finds a job by words of its title, employer and skills together", () => {
  expect(ids({ q: "data python" })).toEqual(["1"]);
  expect(ids({ q: "LUMENFORGE lisbon" })).toEqual(["1", "2", "3"]);
});

it("keeps the bands that are chosen", () => {
  expect(ids({ bands: ["strong", "weak"] })).toEqual(["1", "3"]);
});

const paid = (id: string, job: Partial<MatchRow["job"]>) => {
  const one = row({ id, title: "Cook" });
  return { ...one, job: { ...one.job, ...job } };
};

it("offers the places of the list, those with most jobs first", () => {
  expect(placesOf([paid("a", { locations: ["Porto"] }), paid("b", {}), paid("c", {})])).toEqual(["Lisbon", "Porto"]);
});

it("puts the newest or best paid first and keeps the order of fit among equals", () => {
  const jobs = [
    paid("silent", {}),
    paid("good", { salary: { max: 60_000, currency: "EUR", period: "YEAR" }, datePosted: "2026-11-01" }),
    paid("new", { datePosted: "2026-11-20" }),
  ];
  expect(sortMatches(jobs, "pay").map(({ id }) => id)).toEqual(["good", "silent", "new"]);
  expect(sortMatches(jobs, "newest").map(({ id }) => id)).toEqual(["new", "good", "silent"]);
  const yen = paid("yen", { salary: { max: 4_000_000, currency: "JPY", period: "YEAR" } });
  const less = paid("less", { salary: { max: 50_000, currency: "EUR", period: "YEAR" } });
  expect(sortMatches([yen, less, ...jobs], "pay").map(({ id }) => id)).toEqual(["good", "less", "yen", "silent", "new"]);
  expect(sortMatches(jobs).map(({ id }) => id)).toEqual(["silent", "good", "new"]);
});
