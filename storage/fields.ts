import { canonical } from './chain.ts';
import type { FieldValue, ProjectedTable } from './journal-entry.ts';
import type { ProjectedRows } from './rows.ts';

/** A row as the journal knows it: one value per field, sets and lists as one field per member. */
export type Fields = Record<string, FieldValue>;

/** Fields whose members are journaled one by one: `handles+in:dana` is true, `needs+<id>` the rest of the need. */
const sets: Partial<Record<ProjectedTable, readonly string[]>> = { people: ['handles', 'tags', 'emails'] };
const lists: Partial<Record<ProjectedTable, readonly string[]>> = { people: ['needs', 'merged'] };

/** When a member of a list came about: the order of the list. */
const times = ['heardAt', 'mergedAt'] as const;

/** Sets that a row always has, empty or not. */
const alwaysThere: Partial<Record<ProjectedTable, readonly string[]>> = { people: ['handles'] };

/** Takes a row apart. The id is not a field: it never changes. Absent fields and empty sets leave nothing. */
export function fieldsOf<Name extends ProjectedTable>(table: Name, row: ProjectedRows[Name] | undefined): Fields {
  const fields: Fields = {};
  for (const [field, value] of Object.entries<unknown>({ ...row })) {
    if (field === 'id' || value === undefined || value === null) continue;
    if (sets[table]?.includes(field) && Array.isArray(value)) {
      for (const member of value) fields[`${field}+${member}`] = true;
    } else if (lists[table]?.includes(field) && Array.isArray(value)) {
      for (const { id, ...member } of value) fields[`${field}+${id}`] = member;
    } else if (isFieldValue(value)) fields[field] = value;
    else throw new TypeError(`${table} cannot keep a ${typeof value} as ${field}`);
  }
  return fields;
}

function isFieldValue(value: unknown): value is FieldValue {
  return ['string', 'number', 'boolean', 'object'].includes(typeof value);
}

/** Puts a row together again, in normal form: sets sorted, lists oldest first, nothing that is absent. */
export function rowOf<Name extends ProjectedTable>(table: Name, id: string, fields: Fields): ProjectedRows[Name] {
  const row: Record<string, unknown> = { id };
  for (const field of alwaysThere[table] ?? []) row[field] = [];
  for (const [field, value] of Object.entries(fields)) {
    if (value !== null && !field.includes('+')) row[field] = value;
  }
  for (const field of sets[table] ?? []) {
    const members = membersOf(fields, field).map(([member]) => member);
    if (members.length > 0) row[field] = members.toSorted();
  }
  for (const field of lists[table] ?? []) {
    const members = membersOf(fields, field).map(([member, value]) => ({ id: member, ...Object(value) }));
    if (members.length > 0) row[field] = members.toSorted(byTime);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fields come from rows of this table only
  return row as unknown as ProjectedRows[Name];
}

function membersOf(fields: Fields, field: string): [string, FieldValue][] {
  const start = `${field}+`;
  return Object.entries(fields).flatMap(([name, value]) =>
    value !== null && name.startsWith(start) ? [[name.slice(start.length), value] satisfies [string, FieldValue]] : [],
  );
}

type Member = { id: string } & { [Time in (typeof times)[number]]?: number };

function byTime(a: Member, b: Member): number {
  return timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1);
}

function timeOf(member: Member): number {
  return times.map((time) => member[time]).find((time) => time !== undefined) ?? 0;
}

/** What changed between two states: the new values and the former ones, `null` where a field is absent. */
export function difference(before: Fields, after: Fields): { set: Fields; was: Fields } {
  const set: Fields = {};
  const was: Fields = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [former, next] = [before[key] ?? null, after[key] ?? null];
    if (canonical(former) === canonical(next)) continue;
    set[key] = next;
    was[key] = former;
  }
  return { set, was };
}

/** A state with some fields changed; `null` clears a field. */
export function withFields(fields: Fields, set: Fields): Fields {
  const next = { ...fields, ...set };
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== null));
}
