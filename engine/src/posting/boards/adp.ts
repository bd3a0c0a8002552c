import type { Board } from "./board.ts";
import { boardOfShape } from "./shape.ts";

/** Requisitions of a payroll system: the town stands inside the address. */
export const adp: Board = boardOfShape({
  id: "adp",
  lists: ["jobRequisitions"],
  marks: ["requisitionTitle", "itemID"],
  fields: {
    id: "itemID",
    title: "requisitionTitle",
    locations: ["requisitionLocations.address", "requisitionLocations.nameCode.shortName"],
    employmentType: "workLevelCode.shortName",
    description: "requisitionDescription",
    datePosted: "postDate",
  },
});
