import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest of that which runs last. A fresh clone knows no durations, and goes by size: these are small files. */
const LONGEST = ["e2e/journeys/every-page.test.ts", "server/src/isolation.test.ts", "server/src/many-processes.test.ts"];

/** Begins each project with its longest files, so that the workers end together. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const projects = Map.groupBy(await super.sort(files), ({ project }) => project.name);
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.some((path) => moduleId.endsWith(`/${path}`));
    return [...projects.values()].flatMap((own) => [...own.filter(isLong), ...own.filter((file) => !isLong(file))]);
  }
}
