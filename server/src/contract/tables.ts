/** What a role may do with a table, as PostgreSQL writes it. */
type Rights = string;

/** Whose a table's rows are. */
export type TableAccess = {
  /**
   * `tenant`: each row is one workspace's, and nobody in another sees it. `shared`: rows without an owner are everybody's to
   * read, the others are their owner's. `system`: the installation's; the product has no right on it.
   */
  readonly kind: "tenant" | "shared" | "system";
  /** The column that names the workspace. */
  readonly by?: string;
  /** Of the product, within the workspace. */
  readonly app?: Rights;
  /** Of what signs people in, in every workspace. */
  readonly auth?: Rights;
  /** Of the server's own work across workspaces. */
  readonly system?: Rights;
};

const EVERYTHING = "select, insert, update, delete";

const tenant = (access: Omit<TableAccess, "kind"> = {}): TableAccess => ({
  kind: "tenant",
  by: "workspace_id",
  app: EVERYTHING,
  ...access,
});
const ofAuth: TableAccess = { kind: "system", auth: EVERYTHING };

/**
 * Every table of the schema `public`, and whose it is. A table that is missing here fails a test, which prints the SQL that
 * its migration needs.
 */
export const TABLES: Readonly<Record<string, TableAccess>> = {
  workspaces: tenant({ by: "id", app: "select, update", auth: EVERYTHING }),
  members: tenant({ auth: EVERYTHING }),
  invitations: tenant({ auth: EVERYTHING }),
  api_keys: tenant({ auth: "select, update" }),
  audit_entries: tenant({ app: "select, insert", auth: "select, insert" }),
  digest_keys: tenant({ app: "select, insert, delete", auth: "select, insert, delete" }),
  /** A key without a workspace is the installation's; wrapped, like all of them. */
  data_keys: { kind: "shared", by: "workspace_id", app: "select, insert", auth: "select, insert, update" },
  resumes: tenant({ system: "select (stored_as)" }),
  readings: tenant(),
  resume_index: tenant(),
  jobs: tenant(),
  job_index: tenant(),
  matches: tenant(),
  match_backlog: tenant(),
  match_settings: tenant(),
  /** Those without a workspace are of what belongs to a person. */
  kept_answers: tenant({ auth: EVERYTHING }),
  incidents: tenant(),
  job_imports: tenant(),
  /** The server writes down what it asks models for; a workspace reads what was for itself. */
  ai_calls: tenant({ app: "select", system: "select, insert, update" }),
  postings: { kind: "shared", by: "owner_workspace_id", app: EVERYTHING },
  /** The product reads the names of the workspace's own people. */
  accounts: { ...ofAuth, app: "select (id, name, email, email_index)" },
  sessions: ofAuth,
  credentials: ofAuth,
  refresh_tokens: ofAuth,
  verifications: ofAuth,
  two_factors: ofAuth,
  passkeys: ofAuth,
  signing_keys: ofAuth,
  sign_in_failures: ofAuth,
  mails: ofAuth,
  operators: ofAuth,
};

/** The SQL that protects a table as declared; it belongs into the migration that makes the table. */
export function protectingSql(table: string, { kind, by, app, auth, system }: TableAccess): string {
  const lines = [`REVOKE ALL ON "${table}" FROM PUBLIC;`, `GRANT select ON "${table}" TO candor_backup;`];
  const grant = (role: string, rights: Rights) => lines.push(`GRANT ${rights} ON "${table}" TO ${role};`);
  if (app) grant("candor_app", app);
  if (auth) grant("candor_auth", auth);
  if (system) grant("candor_system", system);
  if (kind === "system") return lines.join("\n");
  const own = `"${by}" = current_setting('candor.workspace', true)`;
  const seen = kind === "shared" ? `"${by}" IS NULL OR ${own}` : own;
  lines.push(
    `ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY;`,
    `ALTER TABLE "${table}" FORCE ROW LEVEL SECURITY;`,
    ...(kind === "tenant"
      ? [`CREATE POLICY "${table}_of_workspace" ON "${table}" TO candor_app USING (${own}) WITH CHECK (${own});`]
      : [
          `CREATE POLICY "${table}_seen" ON "${table}" FOR SELECT TO candor_app USING (${seen});`,
          `CREATE POLICY "${table}_added" ON "${table}" FOR INSERT TO candor_app WITH CHECK (${own});`,
          `CREATE POLICY "${table}_changed" ON "${table}" FOR UPDATE TO candor_app USING (${own}) WITH CHECK (${own});`,
          `CREATE POLICY "${table}_deleted" ON "${table}" FOR DELETE TO candor_app USING (${own});`,
        ]),
  );
  if (auth) lines.push(`CREATE POLICY "${table}_for_auth" ON "${table}" TO candor_auth USING (true) WITH CHECK (true);`);
  lines.push(`CREATE POLICY "${table}_for_backup" ON "${table}" FOR SELECT TO candor_backup USING (true);`);
  if (system)
    lines.push(
      system.includes("insert")
        ? `CREATE POLICY "${table}_for_system" ON "${table}" TO candor_system USING (true) WITH CHECK (true);`
        : `CREATE POLICY "${table}_for_system" ON "${table}" FOR SELECT TO candor_system USING (true);`,
    );
  return lines.join("\n");
}
