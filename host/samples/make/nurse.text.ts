/** An invented person. */
export const nurse = {
  name: "Grace Adeyemi-Walsh, RN",
  title: "Registered Nurse, Intensive and Emergency Care",
  contact: "Dublin, Ireland  |  +44 7700 900574  |  grace.adeyemi-walsh@example.org",
  summary:
    "Registered nurse with seven years of acute hospital experience, five of them in intensive care. Calm with ventilated and unstable patients, careful with medication, and a preceptor whom students ask for. Interested in intensive or emergency care.",
  work: [
    {
      position: "Staff Nurse, Intensive Care Unit",
      company: "St. Finnegan's University Hospital",
      place: "Dublin, Ireland",
      dates: "January 2021 - Present",
      lines: [
        "Care for ventilated, post-surgical and cardiac patients in a 14-bed unit, usually one to one.",
        "Manage IV therapy, arterial and central lines, continuous renal replacement therapy and sedation.",
        "Preceptor for eleven students and new colleagues since 2022.",
        "Led the hand hygiene audit; line infections fell by 40% within a year.",
        "Document in Cerner and take part in the daily multidisciplinary round.",
      ],
    },
    {
      position: "Staff Nurse, Emergency Department",
      company: "Harbour Road General Hospital",
      place: "Cork, Ireland",
      dates: "September 2019 - December 2020",
      lines: [
        "Triage with the Manchester scale, wound care, phlebotomy and cannulation in a department with 48,000 visits a year.",
        "Assisted in resuscitation and trauma care as part of a team of nine.",
      ],
    },
    {
      position: "Healthcare Assistant (part-time)",
      company: "Willow Court Nursing Home",
      place: "Cork, Ireland",
      dates: "June 2016 - August 2019",
      lines: ["Personal care, meals and activities for residents with dementia, beside my studies."],
    },
  ],
  education: [
    { degree: "Postgraduate Diploma in Critical Care Nursing", place: "Shannon Bridge University, Limerick", dates: "2021 - 2022" },
    { degree: "BSc (Hons) General Nursing", place: "Lee Valley University, Cork", dates: "2015 - 2019" },
  ],
  licences: [
    ["NMBI registration, General Division", "since 2019"],
    ["Advanced Cardiovascular Life Support (ACLS)", "valid until May 2027"],
    ["Basic Life Support (BLS)", "valid until May 2027"],
    ["Manual handling and infection prevention", "renewed 2026"],
  ] as const,
  skills:
    "Critical care, patient assessment, ventilator management, medication administration, IV therapy, wound care, triage, care planning, infection control, patient education, clinical teaching, electronic health records (Cerner), teamwork",
  languages: "English (native), Yoruba (native), Spanish (B1)",
};
