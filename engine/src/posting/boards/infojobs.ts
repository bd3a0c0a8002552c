import type { Board } from "./board.ts";
import { boardOfShape } from "./shape.ts";

/** Every fact of a listing is an object with an id and a `value`. */
export const infojobs: Board = boardOfShape({
  id: "infojobs",
  lists: ["items", "offers"],
  marks: ["author", "province"],
  fields: {
    id: "id",
    title: "title",
    company: "author.name",
    city: "city",
    region: "province.value",
    workplace: "teleworking.value",
    employmentType: ["workDay.value", "contractType.value"],
    salaryMin: "salaryMin.value",
    salaryMax: "salaryMax.value",
    period: "salaryPeriod.value",
    requirements: ["requirementMin", "experienceMin.value"],
    description: "description",
    datePosted: "published",
    url: "link",
  },
});
