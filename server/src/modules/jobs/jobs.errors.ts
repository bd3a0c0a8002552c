import { CodedError } from "../../platform/http/errors.ts";

export const jobExists = (id: string) =>
  new CodedError("JOB_EXISTS", 409, "This job is already in your list, with the same title, company and text.", [
    { path: "id", message: id },
  ]);

/** The import that is being worked on does not run any more: somebody cancelled it. */
export class ImportStopped extends Error {}

export const addingStopped = () =>
  new CodedError("ADDING_STOPPED", 409, "Everything was deleted while these jobs were being added, so adding them was stopped.");
