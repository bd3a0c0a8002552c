import { CodedError } from "../../platform/http/errors.ts";

export const jobExists = (id: string) =>
  new CodedError("JOB_EXISTS", 409, "This job is already in your list, with the same title, company and text.", [
    { path: "id", message: id },
  ]);
