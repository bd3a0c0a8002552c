import { draftOfRecord } from "../records/record.ts";
import type { Board } from "./board.ts";
import { channelItems, channelOf } from "./channel.ts";

/** The feed of a public employer, who names the channel; pay and dates stand in elements of the board's own. */
export const neogov: Board = {
  id: "neogov",
  recognises: (payload) => channelItems(payload).some((item) => "jobNumberSingle" in item || "advertiseFromDate" in item),
  parse: (payload) =>
    channelItems(payload).map((item) =>
      draftOfRecord({
        id: item["jobNumberSingle"] ?? item["jobId"],
        title: item["title"],
        company: channelOf(payload)["title"],
        location: item["location"],
        state: item["state"],
        employmentType: item["jobType"],
        description: item["description"],
        responsibilities: item["examplesOfDuties"],
        requirements: item["qualifications"],
        benefits: item["benefits"],
        salaryMin: item["minimumSalary"],
        salaryMax: item["maximumSalary"],
        currency: item["salaryCurrency"],
        period: item["salaryInterval"],
        datePosted: item["advertiseFromDate"] ?? item["pubDate"],
        validThrough: item["advertiseToDate"] ?? item["advertiseToDateTime"],
        url: item["link"],
      }),
    ),
};
