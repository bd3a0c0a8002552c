import { expect, it } from "vitest";
import { cleanTitle } from "./clean-title.ts";

it.each([
  ["Sr. Mgr, HRBP (Remote) - $90k", "Senior Manager, Human Resources Business Partner"],
  ["URGENT HIRING: Line Cook - Sign-on bonus!", "Line Cook"],
  ["Registered Nurse | Night Shift | Elmstead", "Registered Nurse"],
  ["Data Engineer (m/w/d) Req #50474", "Data Engineer"],
  ["Full-Stack Developer", "Full-Stack Developer"],
  ["Leiter Einkauf – Standort Nord", "Leiter Einkauf"],
  ["(Senior) Accountant", "Accountant"],
  ["Equipment Operator Job in Elmstead", "Equipment Operator"],
  ["Northgate Group Job Application for Senior Training Leader | Jobs", "Senior Training Leader"],
  ["Counsellor for jobs in care", "Counsellor for jobs in care"],
  ["C++", "C++"],
])("of %s leaves the job", (advertised, title) => expect(cleanTitle(advertised)).toBe(title));
