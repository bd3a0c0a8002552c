import { seniorityOf } from "../../match/seniority.ts";
import type { JsonResume, Reading, Work } from "../../model/index.ts";
import { coveredMonths } from "../../normalize/dates/covered-months.ts";
import { gapsBetween } from "../../normalize/dates/gaps.ts";

/** What the jobs of a resume say taken together: months worked, level of the latest title, months not spoken of. */
export function workFacts(resume: JsonResume, asOf: string): Pick<Reading, "experienceMonths" | "seniority" | "gaps"> {
  const { work = [], education = [], volunteer = [] } = resume;
  const experienceMonths = coveredMonths(work, asOf);
  const seniority = seniorityOf(latest(work)?.position ?? "");
  return {
    ...(experienceMonths !== undefined && { experienceMonths }),
    ...(seniority !== undefined && { seniority }),
    gaps: gapsBetween([...work, ...education, ...volunteer], asOf),
  };
}

/** The job that goes on or ended last; of several that go on, the one written first. */
function latest(work: readonly Work[]): Work | undefined {
  const endOf = (job: Work): string => (job.startDate === undefined ? "" : (job.endDate ?? "9999"));
  return work.reduce<Work | undefined>((best, job) => (best && endOf(best) >= endOf(job) ? best : job), undefined);
}
