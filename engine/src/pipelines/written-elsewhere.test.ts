import { describe, expect, test } from "vitest";
import type { JsonResume } from "../model/index.ts";
import { parseResume } from "./parse-resume.ts";

async function read(...lines: readonly string[]): Promise<JsonResume> {
  const outcome = await parseResume(new TextEncoder().encode(lines.join("\n")), { asOf: "2026-11-20" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume;
}

const asHtml = (body: string) => `<!doctype html><html><body>${body}</body></html>`;

describe("resumes as they are written in other countries", () => {
  test("a Dutch employer and its town are parted by a small word", async () => {
    const { work } = await read(
      "Fenna Schoot",
      "",
      "Werkervaring",
      "mei 2019 – heden   Wijkverpleegkundige bij Zorggroep Eemland te Amersfoort",
    );
    expect(work).toMatchObject([{ name: "Zorggroep Eemland", position: "Wijkverpleegkundige", location: "Amersfoort" }]);
  });

  test("the number of a Chilean identity card is no telephone number, and does not hide the one behind it", async () => {
    const { basics } = await read(
      "Rodrigo Arriagada",
      "RUT: 11.111.111-1 | Celular: +56 9 5555 0187 | Correo: r@example.cl | Antofagasta, Chile",
    );
    expect(basics).toMatchObject({ phone: "+56 9 5555 0187", location: { city: "Antofagasta", countryCode: "CL" } });
  });

  test("a school that stands in a sentence behind its year is an entry of its own", async () => {
    const { education } = await read(
      "Rodrigo Arriagada",
      "",
      "ANTECEDENTES ACADÉMICOS",
      "2008 – 2014: Ingeniería Civil en Minas, Universidad Católica del Norte.",
      "2007: Enseñanza media, Liceo Marta Narea.",
    );
    expect(education?.map((school) => [school.studyType, school.endDate])).toEqual([
      ["Ingeniería Civil", "2014"],
      ["Enseñanza media", "2007"],
    ]);
  });

  test("the town behind a bold employer is a town, also a small one", async () => {
    const { work } = await read(
      asHtml(
        "<h1>Bronagh McAteer</h1><h2>Career to date</h2><p><b>Titan Castings Ltd</b>, Lisburn | HR Officer<br>Jun 2014 – Dec 2018</p>",
      ),
    );
    expect(work).toMatchObject([{ name: "Titan Castings Ltd", position: "HR Officer", location: "Lisburn" }]);
  });

  test("a school is named without what the brackets behind it say about how it ended", async () => {
    const { education } = await read("Fenna Schoot", "", "Opleidingen", "2005 – 2010   HAVO, Corderius College (diploma behaald)");
    expect(education).toMatchObject([{ institution: "Corderius College", studyType: "HAVO" }]);
  });

  test("an Indian degree is no web address", async () => {
    const { basics } = await read("Priya Raman", "priya@example.in", "B.Tech, Computer Science");
    expect(basics?.url).toBeUndefined();
  });

  test("Europass labels with a bullet before them say what their values are", async () => {
    const row = (label: string, value: string) => `<tr><td>• ${label}</td><td>${value}</td></tr>`;
    const { work } = await read(
      asHtml(
        `<p><b>Ottavio Brancaleoni</b></p><table><tr><td><b>ESPERIENZA LAVORATIVA</b></td><td></td></tr>${[
          row("Date (da – a)", "Settembre 2016 – oggi"),
          row("Nome e indirizzo del datore di lavoro", "Officine Valsugana S.r.l."),
          row("Tipo di azienda o settore", "Metalmeccanica"),
          row("Tipo di impiego", "Responsabile della manutenzione"),
        ].join("")}</table>`,
      ),
    );
    expect(work).toMatchObject([{ name: "Officine Valsugana S.r.l.", position: "Responsabile della manutenzione", startDate: "2016-09" }]);
  });
});
