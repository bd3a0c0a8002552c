import { describe, expect, test } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

async function jobs(heading: string, ...lines: readonly string[]) {
  const text = ["# Robin Sample", "", "robin@example.org", "", `## ${heading}`, "", ...lines, "", "## Skills", "", "Rigging", ""].join(
    "\n",
  );
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return (outcome.value.resume.work ?? []).map(({ name, position }) => [name, position]);
}

describe("who employs somebody", () => {
  test("is nobody where the head says freelance, whatever the work below was made with", async () => {
    expect(
      await jobs(
        "Experience",
        "#### January 2010 - January 2012: Software Engineer, Buyharrow Ltd",
        "Tracking of ships",
        "#### January 2008 - December 2009: Web Developer, Freelance",
        "Custom portals - PHP, MySQL",
      ),
    ).toEqual([
      ["Buyharrow Ltd", "Software Engineer"],
      [undefined, "Web Developer, Freelance"],
    ]);
  });

  test("is told behind the small words of French and German", async () => {
    expect(
      await jobs(
        "Titres actuels",
        "### **Consultant en Services Web** chez Numéharrow (2020 - 2022)",
        "### **Responsable des Produits** (*Product Owner*) à la Société des Arts Exemples (2018 - 2020)",
      ),
    ).toEqual([
      ["Numéharrow", "Consultant en Services Web"],
      ["Société des Arts Exemples", "Responsable des Produits"],
    ]);
  });

  test("is a university under academic experience", async () => {
    expect(await jobs("Academic experience", "**Harrow University**, Grafton", "", "Senior Lecturer (2019 - 2023)")).toEqual([
      ["Harrow University", "Senior Lecturer"],
    ]);
  });

  test("stands before the title in brackets behind its Chinese label", async () => {
    expect(await jobs("工作经历", "### 青岛示例科技有限公司 (职位-研发经理) (2016/07---2017/02)", "负责系统")).toEqual([
      ["青岛示例科技有限公司", "研发经理"],
    ]);
  });

  test("is the firm alone where the other jobs have their title", async () => {
    expect(
      await jobs(
        "Experience",
        "### Web Designer / Marketing Engineer, [Harrow Software](https://harrow.example.com/) June 2013 - today",
        "* Wrote the shop",
        "### Web Developer, [Sample Tariffs](https://tariffs.example.com) March 2012 - June 2013",
        "* Wrote the calculator",
        "### Buyharrow Ltd 2008 - 2009",
        "* Mended printers",
      ),
    ).toEqual([
      ["Harrow Software", "Web Designer / Marketing Engineer"],
      ["Sample Tariffs", "Web Developer"],
      ["Buyharrow Ltd", undefined],
    ]);
  });

  test("is not the button that shows and hides the job", async () => {
    expect(
      await jobs(
        "Experience",
        "Hide",
        "",
        "**Harrow Chocolates**",
        "",
        "10/2012 - 03/2013",
        "",
        "Packer",
        "",
        "Hide",
        "",
        "**Sample Metalworks**",
        "",
        "06/2010 - 07/2011",
        "",
        "Packer",
      ),
    ).toEqual([
      ["Harrow Chocolates", "Packer"],
      ["Sample Metalworks", "Packer"],
    ]);
  });

  test("takes no part of a title of two halves", async () => {
    expect(await jobs("Experience", "### Web Speed / Marketing Engineer, Harrow Software Ltd 2013 - 2015", "* Made pages fast")).toEqual([
      ["Harrow Software Ltd", "Web Speed / Marketing Engineer"],
    ]);
  });
});

test("the only item below an employer is the title, though a paragraph tells more", async () => {
  expect(
    await jobs("Work", "**Harrow Works**, 2021 - 2022", "", "- Teaching Assistant", "", "The works taught a hundred children each summer."),
  ).toEqual([["Harrow Works", "Teaching Assistant"]]);
});
