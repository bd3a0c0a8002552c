import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

test("adverts are found in the messages of a list, whatever the key is called, and answers between them are none", () => {
  const hits = [
    { author: "a", comment_text: "Osmunda | Stoker | Ghent | Full-time | Onsite<p>We keep the old engines of the harbour warm." },
    { author: "b", comment_text: "@a do you support remote work from elsewhere in the world, please?" },
    { author: "c", comment_text: "Ironmoss | Backend Engineer | Remote (EMEA) | €70k–90k<p>We build maps for people who walk a lot." },
  ];
  const { postings, rejected } = readPostings(JSON.stringify({ thread: "September", hits }));
  expect(postings).toMatchObject([
    { title: "Stoker", company: "Osmunda", locations: ["Ghent"], workplace: "onsite" },
    { title: "Backend Engineer", company: "Ironmoss", workplace: "remote" },
  ]);
  expect(rejected).toHaveLength(1);
});
