import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DATABASE_ROLES } from "../platform/db/ways-in.ts";
import { createTestApp, type TestApp } from "../testing/create-test-app.ts";
import { protectingSql, TABLES } from "./tables.ts";

type Seen = {
  readonly name: string;
  readonly has_column: boolean;
  readonly is_forced: boolean;
  readonly app: string;
  readonly auth: string;
  readonly system: string;
};

/** Rights on whole tables and on single columns, in the words of the declaration. */
const rightsOf = (role: string) => sql`coalesce((
  select string_agg(word, ', ' order by at) from (values (1, 'select'), (2, 'insert'), (3, 'update'), (4, 'delete')) as wanted (at, word)
  where has_table_privilege(${role}::text, c.oid, word)
), (
  select 'select (' || string_agg(attname, ', ' order by attnum) || ')' from pg_attribute
  where attrelid = c.oid and attnum > 0 and not attisdropped and has_column_privilege(${role}::text, c.oid, attnum, 'select')
), '')`;

describe("every table", () => {
  let test: TestApp;
  let seen: Seen[];
  beforeAll(async () => {
    test = await createTestApp();
    const { app, auth, system } = DATABASE_ROLES;
    const declared = JSON.stringify(Object.fromEntries(Object.entries(TABLES).map(([name, { by }]) => [name, by ?? null])));
    const { rows } = await test.owner.execute<Seen>(sql`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as is_forced,
        exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = ${declared}::jsonb ->> c.relname) as has_column,
        ${rightsOf(app)} as app, ${rightsOf(auth)} as auth, ${rightsOf(system)} as system
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname`);
    seen = rows;
  });
  afterAll(() => test.close());

  it("is declared: a workspace's, shared, or the system's", () => {
    for (const { name } of seen) {
      const sample = protectingSql(name, { kind: "tenant", by: "workspace_id", app: "select, insert, update, delete" });
      expect(
        TABLES[name],
        `The table "${name}" is not declared. Add it to TABLES in server/src/contract/tables.ts, and protect it in the migration that makes it (a table of a workspace):\n${sample}\n`,
      ).toBeDefined();
    }
    expect(Object.keys(TABLES).toSorted()).toEqual(seen.map(({ name }) => name).toSorted());
  });

  it.each(Object.entries(TABLES))("is protected as it is declared: %s", (name, access) => {
    const table = seen.find((each) => each.name === name);
    const { app = "", auth = "", system = "" } = access;
    expect(table, `Its migration needs:\n${protectingSql(name, access)}\n`).toMatchObject({
      app,
      auth,
      system,
      ...(access.kind !== "system" && { is_forced: true, has_column: true }),
    });
  });

  it("belongs to nobody whom statements run as, and none of them can pass a policy", async () => {
    const roles = sql.param(Object.values(DATABASE_ROLES));
    const { rows } = await test.owner.execute(sql`
      select rolname from pg_roles where rolname = any(${roles})
        and not (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin or rolinherit)
        and not exists (select from pg_auth_members where member = pg_roles.oid)
        and not exists (select from pg_class where relowner = pg_roles.oid and relnamespace = 'public'::regnamespace)`);
    expect(rows.map(({ rolname }) => String(rolname)).toSorted()).toEqual(Object.values(DATABASE_ROLES).toSorted());
  });

  it("of the task queue is the queue's own: the product and the sign-in have no right on any", async () => {
    const { rows } = await test.owner.execute(sql`
      select c.relname, r.rolname from pg_class c cross join pg_roles r
      where c.relnamespace = 'tasks'::regnamespace and c.relkind in ('r', 'p') and r.rolname in ('candor_app', 'candor_auth', 'candor_system')
        and (has_schema_privilege(r.oid, 'tasks', 'usage') or has_any_column_privilege(r.oid, c.oid, 'select, insert, update'))`);
    expect(rows).toEqual([]);
    const { rows: owners } = await test.owner.execute(sql`
      select distinct pg_get_userbyid(relowner) as owner from pg_class where relnamespace = 'tasks'::regnamespace and relkind in ('r', 'p')`);
    expect(owners).toEqual([{ owner: DATABASE_ROLES.tasks }]);
  });
});
