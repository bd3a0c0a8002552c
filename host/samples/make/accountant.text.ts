/** An invented person. */
export const accountant = {
  name: "Daniel Whitcombe",
  title: "Management Accountant, ACCA",
  contact: ["Manchester, United Kingdom", "+44 7700 900318", "daniel.whitcombe@example.com"],
  summary:
    "ACCA-qualified accountant with eight years in wholesale and food manufacturing. Owns month-end close, turns variances into decisions and has a calm hand for audits. Looking for a role close to operations.",
  work: [
    {
      position: "Management Accountant",
      company: "Ashworth Pantry Foods Ltd",
      place: "Stockport",
      dates: "05/2022 - Present",
      lines: [
        "Run the month-end close for two companies; shortened it from nine working days to five.",
        "Prepare management accounts with variance analysis for six department heads and the board.",
        "Maintain standard costing for 380 products; found and corrected £210,000 of stock valuation errors.",
        "Lead annual budgeting and quarterly forecasting; built the rolling cash flow forecast in Excel and Power Query.",
        "Supervise two assistants in accounts payable and accounts receivable.",
      ],
    },
    {
      position: "Assistant Accountant",
      company: "Hartside Building Supplies",
      place: "Manchester",
      dates: "09/2019 - 04/2022",
      lines: [
        "Posted journals, accruals and prepayments; reconciled bank, intercompany and balance sheet accounts.",
        "Submitted quarterly VAT returns and kept the fixed asset register.",
        "Coordinated the year-end audit file under FRS 102 with no adjustments in 2021.",
      ],
    },
    {
      position: "Accounts Payable Clerk",
      company: "Quayside Print and Sign",
      place: "Salford",
      dates: "07/2018 - 08/2019",
      lines: ["Processed 900 supplier invoices a month in Sage 200, matched purchase orders and prepared weekly payment runs."],
    },
  ],
  education: [
    { degree: "BA (Hons) Accounting and Finance, 2:1", place: "Pennine Metropolitan University", dates: "2015 - 2018" },
  ],
  certificates: [["ACCA, Association of Chartered Certified Accountants", "2022"], ["Microsoft Office Specialist: Excel Expert", "2020"]] as const,
  skills: [
    ["Accounting", "month-end close, management accounts, reconciliations, VAT, fixed assets, FRS 102, IFRS"],
    ["Analysis", "budgeting, forecasting, variance analysis, standard costing, cash flow forecasting"],
    ["Software", "Excel (pivot tables, XLOOKUP, Power Query), Sage 200, SAP, Power BI, Xero"],
    ["Languages", "English (native), French (B1)"],
  ] as const,
};
