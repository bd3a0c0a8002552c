import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";
import { employerInFoot } from "./foot-names.ts";

test("whose page it is stands in its last line", () => {
  expect(employerInFoot(["Apply now", "© 2026 Osmunda Vets. All rights reserved."])).toBe("Osmunda Vets");
  expect(employerInFoot(["Osmunda Vets © 2026 · Privacy"])).toBe("Osmunda Vets");
});

test("where letters go names the employer before its street", () => {
  expect(employerInFoot(["Osmunda & Ott Accountants, 14 Coburg Street, Cork."])).toBe("Osmunda & Ott Accountants");
  expect(employerInFoot(["Full-time, 14 Coburg Street, Cork."])).toBeUndefined();
});

test("the foot of a page names the employer where the advert does not", () => {
  const page =
    "<html><body><main><h1>Stoker</h1><p>Full-time in Oldenburg</p><h2>Your tasks</h2><ul><li>Keep the boiler</li></ul></main><footer><p>Osmunda Service GmbH | Ring 1 | 26123 Oldenburg</p></footer></body></html>";
  expect(readPostings(page).postings[0]?.company).toBe("Osmunda Service GmbH");
});
