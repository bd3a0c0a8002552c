import type { Person } from "../person.ts";

export const english: Person[] = [
  {
    id: "oduya",
    lang: "en",
    name: "Marguerite Oduya",
    label: "Critical Care Registered Nurse",
    email: "m.oduya@example.com",
    phone: "(614) 555-0137",
    street: "2208 Alder Bend Ct",
    postcode: "43085",
    city: "Worthington",
    region: "OH",
    code: "US",
    summary:
      "Compassionate ICU nurse with nine years at the bedside, a calm hand in rapid responses and a record of precepting new graduates. Known for clear handoffs and for catching deterioration early.",
    jobs: [
      {
        at: "Riverbend Regional Medical Center",
        where: "Columbus, OH",
        roles: [
          {
            title: "Charge Nurse, Surgical ICU",
            from: "2021-04",
            to: "now",
            does: [
              "Coordinate staffing and bed flow for a 24-bed surgical intensive care unit across three shifts",
              "Cut central line infections from 1.9 to 0.6 per 1,000 line days by redesigning the dressing checklist",
              "Precept four new graduate nurses each year; all completed orientation on time",
            ],
          },
          {
            title: "Staff Nurse, Surgical ICU",
            from: "2018-07",
            to: "2021-04",
            does: [
              "Managed ventilated and post-operative patients, CRRT and vasoactive drips at a 1:2 ratio",
              "Member of the rapid response team; attended roughly 60 calls a year",
            ],
          },
        ],
      },
      {
        at: "St. Brannoc Community Hospital",
        where: "Dayton, OH",
        roles: [
          {
            title: "Registered Nurse, Telemetry",
            from: "2015-06",
            to: "2018-06",
            does: ["Cared for five to six cardiac step-down patients per shift", "Superuser for the move to Epic in 2017"],
          },
        ],
      },
    ],
    schools: [
      {
        at: "Maplewood State University",
        where: "Dayton, OH",
        degree: "Bachelor of Science in Nursing",
        from: "2011-08",
        to: "2015-05",
        grade: "GPA 3.71",
      },
    ],
    skills: [
      ["Clinical", ["Ventilator management", "CRRT", "Hemodynamic monitoring", "Triage", "IV insertion"]],
      ["Systems", ["Epic", "Pyxis", "Microsoft Excel"]],
    ],
    tongues: [
      ["English", "Native"],
      ["French", "Conversational"],
    ],
    certs: [
      { name: "CCRN", by: "AACN", on: "2019-03" },
      { name: "Advanced Cardiac Life Support (ACLS)", by: "American Heart Association", on: "2023-02" },
      { name: "Registered Nurse License RN.412907", by: "Ohio Board of Nursing", on: "2015-07" },
    ],
    help: [
      {
        at: "Clintonville Free Clinic",
        role: "Volunteer Nurse",
        from: "2019",
        to: "now",
        does: "Blood pressure and diabetes screening, two Saturdays a month.",
      },
    ],
  },
  {
    id: "renfield",
    lang: "en",
    name: "Tobias A. Renfield",
    label: "Lecturer in Environmental History",
    email: "tobias.renfield@example.org",
    phone: "+44 (0)7700 900461",
    city: "Norwich",
    country: "United Kingdom",
    code: "GB",
    links: [["ORCID", "https://orcid.example.org/0000-0002-9911-4410"]],
    summary: "Historian of water, drainage and rural labour in eastern England and the Low Countries, 1650-1850.",
    jobs: [
      {
        at: "University of Wensum",
        where: "Norwich",
        roles: [
          {
            title: "Lecturer in Environmental History",
            from: "2019-09",
            to: "now",
            does: [
              "Convene the MA in Landscape and Society and teach two undergraduate modules a year",
              "Supervise five doctoral candidates, two to completion",
            ],
          },
        ],
      },
      {
        at: "Institute for Rural Studies",
        where: "Haarlem, Netherlands",
        roles: [
          {
            title: "Postdoctoral Research Fellow",
            from: "2016-10",
            to: "2019-08",
            does: ["Built a database of 14,000 dyke accounts with a team of three research assistants"],
          },
        ],
      },
      {
        at: "Fenland Archive Trust",
        where: "Ely",
        roles: [
          { title: "Research Assistant", from: "2011", to: "2012", does: ["Catalogued the papers of the Adventurers of the South Level"] },
        ],
      },
    ],
    schools: [
      { at: "University of Harrowgate", where: "Harrowgate", degree: "PhD", area: "History", from: "2012", to: "2016" },
      {
        at: "University of Harrowgate",
        where: "Harrowgate",
        degree: "MA",
        area: "Early Modern History",
        from: "2010",
        to: "2011",
        grade: "Distinction",
      },
      {
        at: "St Osyth College",
        where: "Colchester",
        degree: "BA (Hons)",
        area: "History and Geography",
        from: "2007",
        to: "2010",
        grade: "First Class",
      },
    ],
    skills: [["Methods", ["Palaeography", "QGIS", "R", "Oral history", "Text encoding (TEI)"]]],
    tongues: [
      ["English", "native"],
      ["Dutch", "fluent"],
      ["Latin", "reading"],
    ],
    papers: [
      {
        authors: "Renfield, T. A.",
        title: "Mud and Money: Drainage Labour in the Bedford Level",
        in: "Journal of Wetland History",
        on: "2022",
      },
      {
        authors: "Renfield, T. A. and Hoekstra, M.",
        title: "Counting Spades: Dyke Accounts as a Source",
        in: "Rural Past and Present",
        on: "2020",
      },
      { authors: "Renfield, T. A.", title: "The Commoners' Petition Reconsidered", in: "East Anglian Papers", on: "2018" },
      { authors: "Renfield, T. A.", title: "Water Wages: A Social History of the Fen", in: "Larkmoor University Press", on: "2023" },
    ],
    awards: [
      { title: "Early Career Research Grant", by: "Coleridge Foundation", on: "2021" },
      { title: "Harbottle Prize for best doctoral thesis", by: "Society for Landscape History", on: "2017" },
    ],
    refs: [{ name: "Professor Ingrid Quayle", text: "University of Harrowgate, i.quayle@example.org" }],
  },
  {
    id: "vandermolen",
    lang: "en",
    name: "Keisha L. Vandermolen",
    label: "Program Analyst",
    email: "keisha.vandermolen@example.com",
    phone: "703-555-0188",
    street: "411 Quarry Hill Road, Apt 6",
    postcode: "22204",
    city: "Arlington",
    region: "VA",
    country: "United States",
    code: "US",
    summary: "Program analyst with eleven years in federal grants oversight, budget execution and data reporting.",
    jobs: [
      {
        at: "Office of Coastal Resilience",
        where: "Washington, DC",
        roles: [
          {
            title: "Program Analyst",
            from: "2019-08",
            to: "now",
            does: [
              "Oversee a portfolio of 37 grants worth $112 million and report quarterly to the deputy administrator",
              "Wrote the standard operating procedure for closeout that cut overdue files by 70 percent",
              "Lead a team of four contractors who maintain the grants dashboard in Tableau",
            ],
          },
        ],
      },
      {
        at: "National Harbor Survey",
        where: "Silver Spring, MD",
        roles: [
          {
            title: "Management and Program Assistant",
            from: "2015-02",
            to: "2019-07",
            does: [
              "Tracked travel and purchase card budgets for two divisions",
              "Prepared responses to 45 requests under the Freedom of Information Act",
            ],
          },
        ],
      },
      {
        at: "Tidewater Workforce Board",
        where: "Norfolk, VA",
        roles: [{ title: "Case Manager", from: "2012-06", to: "2015-01", does: ["Enrolled and followed up 120 job seekers per year"] }],
      },
    ],
    schools: [
      { at: "Chesapeake Bay University", where: "Norfolk, VA", degree: "Master of Public Administration", to: "2014-12" },
      { at: "Chesapeake Bay University", where: "Norfolk, VA", degree: "Bachelor of Arts", area: "Political Science", to: "2012-05" },
    ],
    skills: [["Skills", ["Grants management", "Budget execution", "Tableau", "SQL", "Technical writing", "SharePoint"]]],
    certs: [{ name: "Project Management Professional (PMP)", by: "PMI", on: "2020-10" }],
    awards: [{ title: "Bronze Medal for Superior Service", by: "Office of Coastal Resilience", on: "2022" }],
    facts: [
      ["Citizenship", "United States"],
      ["Veterans' Preference", "No"],
      ["Security Clearance", "Secret"],
    ],
  },
  {
    id: "corrigan",
    lang: "en",
    name: "Liam Corrigan-Hughes",
    label: "Qualified Electrician",
    email: "liamch.sparks@example.net",
    phone: "087 555 0142",
    street: "14 Tannery Row",
    city: "Kilkenny",
    country: "Ireland",
    code: "IE",
    summary: "Time-served electrician, Safe Pass holder, used to working alone and to leading a crew of three on fit-outs.",
    jobs: [
      {
        at: "Nore Valley Electrical Ltd",
        where: "Kilkenny",
        roles: [
          {
            title: "Electrician",
            from: "2017-02",
            to: "now",
            does: [
              "Wiring, testing and certification of houses, shops and two primary schools",
              "Fit EV chargers and PV arrays up to 11 kW",
              "Look after two apprentices",
            ],
          },
        ],
      },
      {
        at: "Brogan & Daly Contractors",
        where: "Waterford",
        roles: [
          {
            title: "Apprentice Electrician",
            from: "2012-09",
            to: "2016-12",
            does: ["Second fix, containment and panel building on hospital sites"],
          },
        ],
      },
      {
        at: "O'Meara's Hardware",
        where: "Callan",
        roles: [{ title: "Yard Assistant", from: "2010-06", to: "2012-08", does: [] }],
      },
    ],
    schools: [
      { at: "SOLAS Phase 6, Waterford Training Centre", degree: "Advanced Certificate in Electrical Craft", to: "2016" },
      { at: "Scoil Naomh Bríd", where: "Callan", degree: "Leaving Certificate", from: "2004", to: "2010" },
    ],
    skills: [["Skills", ["Testing and inspection", "Cable tray", "Motor controls", "Fault finding", "Solar PV", "AutoCAD LT"]]],
    certs: [
      { name: "Safe Pass", on: "2024-01" },
      { name: "MEWP Operator", on: "2022-05" },
      { name: "Manual Handling", on: "2023-09" },
    ],
    likes: ["Hurling", "Restoring old radios"],
    facts: [["Driving licence", "Full, category B and BE"]],
  },
  {
    id: "venkat",
    lang: "en",
    name: "Priyanka Venkataraghavan",
    label: "Senior Backend Engineer",
    email: "priyanka.v@example.com",
    phone: "+65 8123 4567",
    city: "Singapore",
    code: "SG",
    links: [
      ["GitHub", "github.com/priyanka-vr-example"],
      ["LinkedIn", "linkedin.com/in/priyanka-venkataraghavan-example"],
    ],
    summary: "Backend engineer who likes boring systems: payments, ledgers and queues that do not wake anybody at night.",
    jobs: [
      {
        at: "Kelapa Pay",
        where: "Singapore",
        roles: [
          {
            title: "Senior Backend Engineer",
            from: "2022-01",
            to: "now",
            does: [
              "Designed the double-entry ledger that settles 3.2M transactions a day on PostgreSQL and Kafka",
              "Brought p99 of the authorisation path from 480 ms to 95 ms",
              "Chair of the weekly incident review",
            ],
          },
          {
            title: "Backend Engineer",
            from: "2019-10",
            to: "2021-12",
            does: ["Split the refund service out of a Rails monolith into Go", "Introduced contract tests between nine teams"],
          },
        ],
      },
      {
        at: "Thirumalai Softworks Pvt. Ltd.",
        where: "Chennai, India",
        roles: [
          {
            title: "Software Engineer",
            from: "2016-07",
            to: "2019-09",
            does: ["Built claims workflows for two insurers with Java and Spring Boot", "Mentored three interns"],
          },
        ],
      },
    ],
    schools: [
      {
        at: "Kaveri Institute of Technology",
        where: "Tiruchirappalli",
        degree: "B.Tech",
        area: "Computer Science and Engineering",
        from: "2012",
        to: "2016",
        grade: "CGPA 8.9/10",
      },
    ],
    skills: [
      ["Languages", ["Go", "Java", "Python", "SQL"]],
      ["Infrastructure", ["PostgreSQL", "Kafka", "Kubernetes", "Terraform", "AWS"]],
      ["Practices", ["Contract testing", "Incident review", "Capacity planning"]],
    ],
    tongues: [
      ["English", "Fluent"],
      ["Tamil", "Native"],
      ["Hindi", "Professional working proficiency"],
    ],
    projects: [
      {
        name: "ledgerlint",
        what: "A linter that finds unbalanced postings in SQL migrations.",
        from: "2021",
        to: "2023",
        tools: ["Go", "SQL"],
      },
      { name: "tinyqueue-py", what: "A 400-line job queue used in a university course.", from: "2020", to: "2021", tools: ["Python"] },
    ],
    certs: [{ name: "AWS Certified Solutions Architect – Associate", by: "Amazon Web Services", on: "2021-11" }],
  },
  {
    id: "okonkwo",
    lang: "en",
    name: "Dashiell Okonkwo-Pratt",
    label: "Operations Coordinator",
    email: "dash.okonkwopratt@example.com",
    phone: "404.555.0119",
    city: "Decatur",
    region: "Georgia",
    code: "US",
    summary: "Career changer from retail management to logistics operations; organised, numerate and good with people under pressure.",
    jobs: [
      { at: "Peachtree Home Goods", where: "Atlanta, GA", roles: [{ title: "Store Manager", from: "2014", to: "2021", does: [] }] },
      { at: "Linden & Fife Outfitters", where: "Athens, GA", roles: [{ title: "Assistant Manager", from: "2010", to: "2014", does: [] }] },
      { at: "Loaves of Decatur", where: "Decatur, GA", roles: [{ title: "Logistics Volunteer Lead", from: "2021", to: "2023", does: [] }] },
    ],
    schools: [
      {
        at: "Oconee Technical College",
        where: "Athens, GA",
        degree: "Associate of Applied Science",
        area: "Business Management",
        to: "2010",
      },
      { at: "Gwinnett Extension School", degree: "Certificate", area: "Supply Chain Fundamentals", to: "2023" },
    ],
    strengths: [
      [
        "Inventory & Logistics",
        [
          "Kept shrinkage below 0.8% for six years running",
          "Planned receiving for 40 pallets a week",
          "Rebuilt the stockroom map, saving nine hours of picking per week",
        ],
      ],
      ["People Leadership", ["Hired, trained and scheduled a staff of 28", "Promoted seven associates to key-holder roles"]],
      ["Customer Service", ["Resolved escalated complaints and kept a 4.7 star average over 1,900 reviews"]],
    ],
    skills: [["Tools", ["Excel pivot tables", "NetSuite", "Kronos", "QuickBooks"]]],
    tongues: [
      ["English", "native"],
      ["Igbo", "basic"],
    ],
  },
  {
    id: "brightwater",
    lang: "en",
    name: "Hannah Brightwater",
    label: "Secondary Science Teacher",
    email: "hannah.brightwater@example.org",
    phone: "0491 570 156",
    street: "3/57 Currawong Parade",
    postcode: "3053",
    city: "Carlton",
    region: "VIC",
    country: "Australia",
    code: "AU",
    summary: "Chemistry and general science teacher who runs noisy, safe laboratories and quiet, thorough assessment.",
    jobs: [
      {
        at: "Merri Creek Secondary College",
        where: "Melbourne",
        roles: [
          {
            title: "Head of Science",
            from: "2020-01",
            to: "now",
            does: [
              "Lead a faculty of eleven teachers and two laboratory technicians",
              "Median VCE Chemistry study score rose from 29 to 34 in three years",
            ],
          },
          { title: "Science Teacher", from: "2016-01", to: "2019-12", does: ["Taught Years 7 to 12, including VCE Chemistry Units 1-4"] },
        ],
      },
      {
        at: "Wattle Flat Grammar",
        where: "Bendigo",
        roles: [{ title: "Graduate Teacher", from: "2014-02", to: "2015-12", does: ["Coached the regional science olympiad team"] }],
      },
    ],
    schools: [
      { at: "Yarra University", where: "Melbourne", degree: "Master of Teaching (Secondary)", from: "2012", to: "2013" },
      {
        at: "Yarra University",
        where: "Melbourne",
        degree: "Bachelor of Science",
        area: "Chemistry",
        from: "2009",
        to: "2011",
        grade: "Distinction average",
      },
    ],
    skills: [["Skills", ["Curriculum design", "Differentiated instruction", "Laboratory safety", "Compass", "Google Classroom"]]],
    certs: [
      { name: "VIT Full Registration", by: "Victorian Institute of Teaching", on: "2015" },
      { name: "First Aid HLTAID011", on: "2024" },
    ],
    help: [{ at: "Surf Rescue Point Nepean", role: "Patrol Captain", from: "2017", to: "2022" }],
    likes: ["Open-water swimming", "Beekeeping", "Crosswords"],
    refs: [{ name: "Gregor Haldane", text: "Principal, Merri Creek Secondary College, g.haldane@example.org" }],
  },
  {
    id: "baek",
    lang: "en",
    name: "Junho Baek",
    label: "Data Science Manager",
    email: "junho_baek@example.com",
    phone: "+1 206 555 0163",
    city: "Seattle",
    region: "WA",
    code: "US",
    links: [["LinkedIn", "www.linkedin.com/in/junho-baek-example"]],
    summary: "Data science manager in logistics and retail; ships forecasts that planners trust.",
    jobs: [
      {
        at: "Cascadia Freight Systems",
        where: "Seattle, WA",
        roles: [
          {
            title: "Data Science Manager",
            from: "2022-06",
            to: "now",
            does: ["Manage a team of seven across forecasting and routing", "Own a $1.4M annual compute budget"],
          },
          {
            title: "Senior Data Scientist",
            from: "2020-03",
            to: "2022-06",
            does: [
              "Reduced empty miles by 6% with a stochastic routing model",
              "Moved nightly training from notebooks to Airflow and Spark",
            ],
          },
          { title: "Data Scientist", from: "2018-01", to: "2020-03", does: ["Built the first demand forecast for refrigerated lanes"] },
        ],
      },
      {
        at: "Tillicum Outdoor Co-op",
        where: "Kent, WA",
        roles: [
          {
            title: "Business Intelligence Analyst",
            from: "2015-08",
            to: "2017-12",
            does: ["Automated weekly margin reporting in SQL and Tableau"],
          },
        ],
      },
    ],
    schools: [
      { at: "Rainier State University", degree: "M.S.", area: "Statistics", from: "2013-09", to: "2015-06" },
      {
        at: "Haneul University",
        where: "Daejeon, South Korea",
        degree: "B.S.",
        area: "Industrial Engineering",
        from: "2007-03",
        to: "2013-02",
      },
    ],
    skills: [
      ["Skills", ["Python", "Spark", "Airflow", "SQL", "Causal inference", "Time series forecasting", "Tableau", "Team leadership"]],
    ],
    tongues: [
      ["Korean", "Native or Bilingual"],
      ["English", "Full Professional"],
    ],
    awards: [{ title: "Innovator of the Year", by: "Cascadia Freight Systems", on: "2021" }],
    certs: [{ name: "Causal Diagrams" }, { name: "Deep Learning Foundations" }],
  },
  {
    id: "dhonncha",
    lang: "en",
    name: "Sorcha Nic Dhonncha",
    label: "Brand and Content Marketing Lead",
    email: "sorcha@nicdhonncha.example",
    phone: "+353 86 555 0170",
    city: "Galway",
    country: "Ireland",
    code: "IE",
    links: [
      ["LinkedIn", "www.linkedin.com/in/sorcha-nic-dhonncha-example"],
      ["Website", "nicdhonncha.example"],
    ],
    summary:
      "I help food and drink companies find their voice and then keep it. Ten years between agency and in-house, bilingual, equally happy with a spreadsheet and a storyboard.",
    jobs: [
      {
        at: "Cloudberry Creamery",
        where: "Galway, Ireland",
        roles: [
          {
            title: "Brand and Content Marketing Lead",
            from: "2021-02",
            to: "now",
            does: ["Relaunched the brand in four markets on a budget of €640k", "Grew newsletter subscribers from 8,000 to 61,000"],
          },
        ],
      },
      {
        at: "Hexagon & Finch",
        where: "Dublin, Ireland",
        roles: [
          { title: "Senior Account Manager", from: "2017-09", to: "2021-01", does: ["Ran six accounts in hospitality and retail"] },
          { title: "Account Executive", from: "2015-05", to: "2017-08", does: ["Wrote and scheduled social content for eleven clients"] },
        ],
      },
      {
        at: "Radio na Mara",
        where: "Spiddal, Ireland",
        roles: [{ title: "Production Intern", from: "2014-06", to: "2014-12", does: [] }],
      },
    ],
    schools: [
      { at: "Corrib University", degree: "Master's degree", area: "Marketing Practice", from: "2014", to: "2015" },
      { at: "Corrib University", degree: "Bachelor of Arts - BA", area: "Irish and English", from: "2011", to: "2014" },
    ],
    skills: [["Top Skills", ["Brand Strategy", "Copywriting", "Marketing Analytics"]]],
    tongues: [
      ["Irish", "Native or Bilingual"],
      ["English", "Native or Bilingual"],
      ["Spanish", "Limited Working"],
    ],
    certs: [{ name: "Content Strategy Certificate" }, { name: "Google Analytics Individual Qualification" }],
  },
  {
    id: "marchetti",
    lang: "en",
    name: "Elena Marchetti-Wu",
    label: "Product Designer",
    email: "hello@elenamw.example",
    phone: "+1 (416) 555-0126",
    city: "Toronto",
    region: "ON",
    country: "Canada",
    code: "CA",
    links: [
      ["Portfolio", "elenamw.example"],
      ["Dribbble", "dribbble.com/elenamw-example"],
    ],
    summary:
      "Product designer for complicated tools: hospitals, warehouses, tax. I prototype in code and test with five people every fortnight.",
    jobs: [
      {
        at: "Plume Health",
        where: "Toronto",
        roles: [
          {
            title: "Senior Product Designer",
            from: "2020-11",
            to: "now",
            does: ["Redesigned the medication chart used by 9,000 nurses", "Started the design system and its accessibility audits"],
          },
        ],
      },
      {
        at: "Boxfort Logistics",
        where: "Mississauga",
        roles: [
          {
            title: "UX Designer",
            from: "2017-03",
            to: "2020-10",
            does: ["Cut handheld picking errors by a third", "Field research in eight warehouses"],
          },
        ],
      },
      {
        at: "Freelance",
        roles: [{ title: "Graphic Designer", from: "2014-09", to: "2017-02", does: ["Identities and signage for small restaurants"] }],
      },
    ],
    schools: [{ at: "Lakeshore College of Art", where: "Toronto", degree: "Bachelor of Design", from: "2010", to: "2014" }],
    skills: [
      ["Design", ["Figma", "Prototyping", "Design systems", "Accessibility", "Illustration"]],
      ["Code", ["HTML & CSS", "TypeScript", "React"]],
    ],
    tongues: [
      ["English", "Native"],
      ["Italian", "Fluent"],
      ["Mandarin", "Intermediate"],
    ],
    awards: [{ title: "Silver, Healthcare Interface", by: "Northern Design Awards", on: "2022" }],
    likes: ["Pottery", "Trail running", "Letterpress"],
  },
  {
    id: "abernathy",
    lang: "en",
    name: "Walter T. Abernathy III",
    label: "CNC Machinist / Welder",
    email: "wtabernathy3@example.com",
    phone: "(316) 555-0151",
    street: "RR 2 Box 118",
    postcode: "67037",
    city: "Derby",
    region: "Kansas",
    code: "US",
    jobs: [
      {
        at: "Prairie Aerostructures Inc.",
        where: "Wichita, KS",
        roles: [
          {
            title: "CNC Machinist II",
            from: "2013-05",
            to: "now",
            does: [
              "Set up and run 5-axis Haas and Mazak mills to +/- .0005 in.",
              "First article inspection with CMM and hand gauges",
              "Zero lost-time accidents in eleven years",
            ],
          },
        ],
      },
      {
        at: "Sunflower Grain Equipment",
        where: "Newton, KS",
        roles: [
          {
            title: "Lead Welder",
            from: "2008-03",
            to: "2013-04",
            does: ["MIG and TIG on augers, hoppers and trailers", "Trained crew of 5"],
          },
          { title: "Welder's Helper", from: "2005-07", to: "2008-02", does: [] },
        ],
      },
    ],
    schools: [
      { at: "Butler Flats Vo-Tech", where: "Wichita, KS", degree: "Diploma", area: "Machine Tool Technology", to: "2007" },
      { at: "Derby North High School", degree: "High School Diploma", to: "2005" },
    ],
    skills: [["Skills", ["G-code", "Mastercam", "Blueprint reading", "GD&T", "TIG welding", "MIG welding", "Forklift"]]],
    certs: [
      { name: "AWS D1.1 Structural Welding", on: "2009" },
      { name: "NIMS Machining Level I", on: "2007" },
      { name: "OSHA 10", on: "2016" },
    ],
  },
  {
    id: "alnasser",
    lang: "en",
    name: "Farida Al-Nasser",
    label: "Senior Internal Auditor",
    email: "farida.alnasser@example.net",
    phone: "+971 50 555 0199",
    city: "Sharjah",
    country: "United Arab Emirates",
    code: "AE",
    summary: "Chartered accountant and internal auditor with experience of banking, ports and family offices across the Gulf.",
    jobs: [
      {
        at: "Khor Mariners Bank",
        where: "Dubai, UAE",
        roles: [
          {
            title: "Senior Internal Auditor",
            from: "2018-09",
            to: "now",
            does: [
              "Plan and lead 14 audits a year under a risk-based plan",
              "Report to the audit committee each quarter",
              "Automated sampling with ACL and Python",
            ],
          },
        ],
      },
      {
        at: "Almaha Port Services LLC",
        where: "Sohar, Oman",
        roles: [
          { title: "Internal Auditor", from: "2014-01", to: "2018-08", does: ["Recovered AED 2.1 million in duplicate vendor payments"] },
        ],
      },
      {
        at: "Whitlock Barnes Chartered Accountants",
        where: "Amman, Jordan",
        roles: [
          {
            title: "Audit Associate",
            from: "2010-10",
            to: "2013-12",
            does: ["Statutory audits of hotels and pharmaceutical distributors"],
          },
        ],
      },
    ],
    schools: [
      {
        at: "Petra Gate University",
        where: "Amman",
        degree: "BSc",
        area: "Accounting and Finance",
        from: "2006",
        to: "2010",
        grade: "Very Good",
      },
    ],
    skills: [
      ["Core competencies", ["Internal audit", "IFRS", "Risk assessment", "ACL Analytics", "SAP FI", "Fraud investigation", "Power BI"]],
    ],
    tongues: [
      ["Arabic", "Native"],
      ["English", "C2"],
    ],
    certs: [
      { name: "Certified Internal Auditor (CIA)", by: "The IIA", on: "2016" },
      { name: "ACCA Member", by: "ACCA", on: "2014" },
    ],
    facts: [
      ["Nationality", "Jordanian"],
      ["Marital status", "Married"],
      ["Visa status", "Residence visa, transferable"],
      ["Date of birth", "17 May 1988"],
    ],
  },
];
