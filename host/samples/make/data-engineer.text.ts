/** An invented person. */
export const dataEngineer = {
  name: "Mira Halvorsen",
  title: "Senior Data Engineer",
  contact: ["Berlin, Germany", "+44 7700 900142", "mira.halvorsen@example.com", "www.example.com/mira"],
  profile:
    "Data engineer with nine years of experience in building platforms that analysts trust. I design batch and streaming pipelines on AWS, model data with dbt, and care about tests, costs and clear documentation. I like small teams, honest reviews and problems where a late number has consequences.",
  skills: [
    { name: "Programming", items: "Python, SQL, Scala, Bash" },
    { name: "Processing", items: "Apache Spark, Kafka, Airflow, dbt, Pandas" },
    { name: "Storage", items: "Snowflake, PostgreSQL, Amazon Redshift, Delta Lake, Parquet" },
    { name: "Cloud and delivery", items: "AWS (S3, Glue, EMR, Lambda), Terraform, Docker, Kubernetes, GitHub Actions" },
    { name: "Practice", items: "Data modelling, data quality, data governance, GDPR, code review, mentoring" },
    { name: "Reporting", items: "Looker, Power BI, Grafana" },
  ],
  languages: ["Norwegian - native", "English - fluent (C2)", "German - good (B2)"],
  certificates: ["AWS Certified Data Engineer (2024)", "Databricks Data Engineer (2023)"],
  interests: "Long-distance cycling, choir, repairing old radios",
  firstPage: [
    {
      position: "Senior Data Engineer",
      company: "Parcelwerk GmbH",
      place: "Berlin, Germany",
      dates: "Mar 2022 - Present",
      lines: [
        "Designed the event platform behind 3.2 million parcels a week: Kafka, Spark Structured Streaming and Delta Lake on AWS.",
        "Moved 140 nightly jobs from cron to Airflow and cut failed runs from 6% to 0.8%.",
        "Introduced dbt and Snowflake with three analysts; 220 tested models now feed finance, operations and customer service.",
        "Lowered the monthly cloud bill by 31% through partitioning, right-sized EMR clusters and S3 lifecycle rules.",
        "Agreed data contracts with seven product teams, so that schema changes are announced and tested before release.",
        "Set up monitoring of freshness and volume in Grafana; most incidents are now found before a user notices.",
        "Mentor two junior engineers and lead the weekly design review.",
      ],
    },
    {
      position: "Data Engineer",
      company: "Copperline Insights Ltd",
      place: "London, United Kingdom",
      dates: "Sep 2019 - Feb 2022",
      lines: [
        "Built ingestion from 45 retail clients (SFTP, REST APIs, change data capture) into Amazon Redshift with Python and AWS Glue.",
        "Wrote a data quality framework that stopped bad files at the door and saved the support team about 20 hours a month.",
        "Described all infrastructure in Terraform and set up CI/CD with GitHub Actions.",
        "Prepared the GDPR deletion process together with legal and security.",
        "Trained analysts of twelve clients in SQL and in reading query plans.",
      ],
    },
  ],
  secondPage: [
    {
      position: "Business Intelligence Developer",
      company: "Larkfield Media Group",
      place: "London, United Kingdom",
      dates: "Jul 2017 - Aug 2019",
      lines: [
        "Developed ETL processes in SQL and Python for advertising and subscription data on PostgreSQL.",
        "Created Power BI dashboards that 60 editors and sales people used every morning.",
        "Agreed one definition of an active subscriber with finance and marketing, and documented it.",
        "Tuned slow queries; the daily load shrank from five hours to fifty minutes.",
      ],
    },
    {
      position: "Working Student, Data Analysis",
      company: "Fjellsyn Weather Services",
      place: "Trondheim, Norway",
      dates: "Jan 2016 - Jun 2017",
      lines: ["Cleaned sensor data from 300 stations with Pandas and published weekly reports.", "Wrote a small Python library for gap filling that the team still uses."],
    },
  ],
  projects: [
    {
      name: "Open tram delays",
      text: "A public data set and dashboard of tram delays in four cities, fed by GTFS feeds, Airflow and DuckDB. Maintained since 2021 with two friends.",
    },
    {
      name: "Talk: Tests for tables",
      text: "A conference talk about data contracts and testing with dbt, given at two meetups in 2024.",
    },
  ],
  education: [
    {
      degree: "MSc Computer Science",
      place: "University of Wexcombe, United Kingdom",
      dates: "2015 - 2017",
      note: "Thesis: Late data in stream processing. With distinction.",
    },
    {
      degree: "BSc Mathematics",
      place: "Nordlys University College, Norway",
      dates: "2012 - 2015",
      note: "Minor in statistics.",
    },
  ],
};
