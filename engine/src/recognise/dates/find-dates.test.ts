import { describe, expect, test } from "vitest";
import { toIso } from "../../normalize/dates/iso-date.ts";
import { tellDayFirst, tellYearPairs } from "./date-habits.ts";
import { isDurationOnly } from "./date-only.ts";
import { findDates } from "./find-dates.ts";

function read(text: string): string {
  return findDates(text)
    .map(({ from, to, open }) => [from ? toIso(from) : "", open ? "now" : to ? toIso(to) : ""].join(" > "))
    .join("; ");
}

describe("dates in resumes of eight languages", () => {
  test.each([
    ["Jan 2020 - Present", "2020-01 > now"],
    ["01/2020 – 05/2021", "2020-01 > 2021-05"],
    ["2017.05 - 2019.03", "2017-05 > 2019-03"],
    ["Oct '16 – Dec '18", "2016-10 > 2018-12"],
    ["05/19 - 07/21", "2019-05 > 2021-07"],
    ["2017.07-2020.06", "2017-07 > 2020-06"],
    ["2019/03-2021/11", "2019-03 > 2021-11"],
    ["2019-03-15", "2019-03 > "],
    ["10/18-12/21", "2018-10 > 2021-12"],
    ["Jan – Mar 2020", "2020-01 > 2020-03"],
    ["08–09 2012", "2012-08 > 2012-09"],
    ["03-06/2014", "2014-03 > 2014-06"],
    ["07/08 2004", "2004-07 > 2004-08"],
    ["2004 – 06 2005", "2004 > 2005-06"],
    ["2011 – in sospeso", "2011 > now"],
    ["03/2022 ate o presente", "2022-03 > now"],
    ["jan 2018 ate dez 2019", "2018-01 > 2019-12"],
    ["(2014/08 – 10)", "2014-08 > 2014-10"],
    ["05.–06.2012", "2012-05 > 2012-06"],
    ["10.-12.03.2012", "2012-03 > "],
    ["15 March 2019 to 3 April 2020", "2019-03 > 2020-04"],
    ["March 15, 2019 - April 1, 2020", "2019-03 > 2020-04"],
    ["2016-17", "2016 > 2017"],
    ["Seit 09/21", "2021-09 > now"],
    ["示例公司(2017.10-?)", "2017-10 > now"],
    ["Mar 2018 to — Example Hospital", "2018-03 > now"],
    ["2019 – | Engineer", "2019 > now"],
    ["2020-03 to - QA Engineer", "2020-03 > now"],
    ["02/17 a in", "2017-02 > now"],
    ["Aug. 2013 – Ma\u0308rz 2018", "2013-08 > 2018-03"],
    ["2019 -", "2019 > now"],
    ["Present - June 2019", "2019-06 > now"],
    ["2022 – 2019", "2019 > 2022"],
    ["Jan 2020 to date", "2020-01 > now"],
    ["October 2021 - Currently Employed", "2021-10 > now"],
    ["Ag. 2019 -- Acte.", "2019-08 > now"],
    ["(Dec 2024 -- Feb 2025)", "2024-12 > 2025-02"],
    ["7/2008-Pres", "2008-07 > now"],
    ["2013→ Harbour Works", "2013 > now"],
    ["mars 2017 -> aujourd'hui", "2017-03 > now"],
    ["01/2015 => 02/2017", "2015-01 > 2017-02"],
    ["Jan/2020 - cursando", "2020-01 > now"],
    ["05-03-2008 t.e.m. 13-06-2008", "2008-03 > 2008-06"],
    ["seit 03/2019", "2019-03 > now"],
    ["01.10.2011 – 31.03.2015", "2011-10 > 2015-03"],
    ["von 2015 bis 2018", "2015 > 2018"],
    ["septembre 2018 à août 2020", "2018-09 > 2020-08"],
    ["depuis janvier 2020", "2020-01 > now"],
    ["de marzo de 2019 a la actualidad", "2019-03 > now"],
    ["jun. 2017 – até o momento", "2017-06 > now"],
    ["gen 2019 - oggi", "2019-01 > now"],
    ["mrt 2018 - heden", "2018-03 > now"],
    ["2019年3月 - 至今", "2019-03 > now"],
    ["2021年3月起 河湾公司", "2021-03 > now"],
    ["2019/08 – 現在", "2019-08 > now"],
    ["Admissão: 04/2016  Saída: atual", "2016-04 > now"],
    ["Eintritt: 03/2014 Austritt: 08/2019", "2014-03 > 2019-08"],
    ["March 2021 onwards", "2021-03 > now"],
    ["enero de 2020 en adelante", "2020-01 > now"],
    ["da marzo 2019", "2019-03 > now"],
    ["aktuell seit 2019", "2019 > now"],
    ["2019 à nos jours", "2019 > now"],
    ["2019 – até ao presente", "2019 > now"],
    ["2019 - tuttora", "2019 > now"],
    ["2019 – tot op heden", "2019 > now"],
    ["03/2019 – a día de hoy", "2019-03 > now"],
    ["entre 2014 et 2019", "2014 > 2019"],
    ["IX/2014 – II/2019", "2014-09 > 2019-02"],
    ["6/14 - 8/19", "2014-06 > 2019-08"],
    ["Mars 2014/Août 2019", "2014-03 > 2019-08"],
    ["2014 … 2019", "2014 > 2019"],
    ["二〇一四年三月至二〇一九年八月", "2014-03 > 2019-08"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test("a season or a quarter tells the year and no month", () => {
    expect(read("Summer 2022")).toBe("2022 > ");
    expect(read("Q1 2020 - Q3 2021")).toBe("2020 > 2021");
    expect(read("2019 H1 – 2020 H2")).toBe("2019 > 2020");
    expect(read("1. Quartal 2019 – 3. Quartal 2020")).toBe("2019 > 2020");
    expect(read("2019年夏")).toBe("2019 > ");
  });

  test("a placeholder year is seen but gives no date", () => {
    expect(findDates("20XX – Present")).toMatchObject([{ kind: "range", open: true }]);
    expect(read("20XX – Present")).toBe(" > now");
  });

  test.each(["tel 555-2019", "ISO 9001:2015", "+1 (206) 555-0188", "192.168.2010.1"])("no date in %s", (text) => {
    expect(findDates(text)).toEqual([]);
  });

  test("brackets and a length belong to the date, so that they do not end up in a title", () => {
    const text = "Nurse (March 2019 – Present · 3 yrs 2 mos)";
    const [date] = findDates(text);
    expect(text.slice(date?.start, date?.end)).toBe("(March 2019 – Present · 3 yrs 2 mos)");
  });

  test.each(["2022 – Atual / Present", "ca. 2014 – 2019", "Schuljahr 2018/2019", "A.A. 2018/19", "between 2014 and 2019"])(
    "all of %s is the date",
    (text) => {
      expect(findDates(text)).toMatchObject([{ start: 0, end: text.length, kind: "range" }]);
    },
  );

  test("a date glued to the word before it is still found", () => {
    expect(read("Supply Chain AnalystAug 2021 – Present")).toBe("2021-08 > now");
  });

  test("a day above twelve tells how all dates of the document are meant", () => {
    expect(tellDayFirst("03/04/2020 and 25/12/2020")).toBe(true);
    expect(tellDayFirst("03/04/2020 and 12/25/2020")).toBe(false);
    expect(tellDayFirst("03/04/2020")).toBeUndefined();
    expect(findDates("03/04/2020", { dayFirst: true })).toMatchObject([{ from: { year: 2020, month: 4 } }]);
  });

  test("a length without a date is told apart", () => {
    expect(isDurationOnly("2 years 3 months")).toBe(true);
    expect(isDurationOnly("2 Jahre Erfahrung")).toBe(false);
  });
});

test.each([
  ["2002-03, 2003-04", true],
  ["2006-12, 2015-17", true],
  ["2006-12, 2015-03", false],
  ["2006-12, 2009-11", false],
])("whether a document writes years as %s is told by all of them", (text, isYears) => {
  expect(tellYearPairs(text)).toBe(isYears);
  if (isYears) expect(findDates("2006-12", { yearPairs: true })).toMatchObject([{ from: { year: 2006 }, to: { year: 2012 } }]);
});
