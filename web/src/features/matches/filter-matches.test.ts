import { expect, it } from "vitest";
import type { MatchRow } from "../../lib/api-types.ts";
import { filterMatches } from "./filter-matches.ts";

function row(change: {
  id: string;
  title: string;
  band?: MatchRow["band"];
  workplace?: "remote" | "hybrid" | "onsite";
  skills?: string[];
}): MatchRow {
  return {
    id: change.id,
    resumeId: "res_1",
    jobId: "job_1",
    job: {
      title: change.title,
      company: "Lumenforge",
      locations: ["Lisbon"],
      workplace: change.workplace ?? null,
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
  row({ id: "1", title: "Data engineer", band: "strong", workplace: "remote", skills: ["Python"] }),
  row({ id: "2", title: "Data analyst", band: "good", workplace: "hybrid", skills: ["SQL"] }),
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

it("keeps the bands and workplaces that are chosen", () => {
  expect(ids({ bands: ["strong", "weak"] })).toEqual(["1", "3"]);
  expect(ids({ workplace: ["hybrid"] })).toEqual(["2"]);
});

it("leaves a job out that does not say where the work is done, once a workplace is chosen", () => {
  expect(ids({ workplace: ["remote", "hybrid", "onsite"] })).toEqual(["1", "2"]);
});
