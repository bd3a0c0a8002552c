import { expect, test } from "vitest";
import { findWorkplace } from "./find-workplace.ts";

test("remote, hybrid and on-site work are told in several languages", () => {
  expect(findWorkplace("Fully remote within Europe")).toBe("remote");
  expect(findWorkplace("bis zu zwei Tage mobiles Arbeiten")).toBe("hybrid");
  expect(findWorkplace("2 jours de télétravail par semaine")).toBe("hybrid");
  expect(findWorkplace("Remote or on-site, as you like")).toBe("hybrid");
  expect(findWorkplace("Modalidad presencial")).toBe("onsite");
  expect(findWorkplace("Télétravail : 3 jours par semaine")).toBe("hybrid");
  expect(findWorkplace("based in our Dublin office three days a week")).toBe("hybrid");
  expect(findWorkplace("可远程办公")).toBe("remote");
  expect(findWorkplace("Kein Homeoffice")).toBe("onsite");
  expect(findWorkplace("Remote No")).toBe("onsite");
  expect(findWorkplace("1-2x/week in office")).toBe("hybrid");
  expect(findWorkplace("60 % Homeoffice")).toBe("hybrid");
  expect(findWorkplace("deels remote werken")).toBe("hybrid");
});

test("remote sensing, hybrid clouds and on-site parking say nothing about the workplace", () => {
  expect(findWorkplace("You know remote sensing and hybrid cloud; on-site parking is free.")).toBeUndefined();
});
